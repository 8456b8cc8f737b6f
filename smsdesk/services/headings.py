"""What a column heading means: words for number, name and group in the languages of our users.

Owns the vocabulary by which an import guesses its mapping. A guess is only ever a suggestion:
the person sees it and can change it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from enum import IntEnum

PHONE = "phone"
FIRST_NAME = "first_name"
LAST_NAME = "last_name"
NAME = "name"
ORGANISATION = "organisation"
NOTES = "notes"
LANGUAGE = "language"
TIME_ZONE = "time_zone"
GROUP = "group"
WHITE_LIST = "white_list"
DO_NOT_SEND = "do_not_send"
CARRIER = "carrier"
CUSTOM = "custom:"
IGNORE = ""
OURS = "smsdesk_"
"""Begins the headings of columns that we add ourselves, and leave out when they come back."""

FIELDS = (
    PHONE,
    FIRST_NAME,
    LAST_NAME,
    NAME,
    ORGANISATION,
    NOTES,
    LANGUAGE,
    TIME_ZONE,
    GROUP,
    WHITE_LIST,
    DO_NOT_SEND,
    CARRIER,
)
"""What a column may be mapped to, beside `custom:<name>` and "" for a column left out."""


class Strength(IntEnum):
    """How surely a heading announces phone numbers."""

    NONE = 0
    WEAK = 1
    """Any number at all ("Nummer"): only when the cells look like phone numbers."""
    PHONE = 2
    MOBILE = 3


# Letters that Unicode does not take apart into a base and an accent.
_BARRED = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ı": "i"})


def folded(text: str) -> str:
    """Return a heading as it is compared: accents, case, digits and punctuation gone."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    decomposed = unicodedata.normalize("NFKD", spaced).casefold().translate(_BARRED)
    plain = "".join(ch for ch in decomposed if not unicodedata.combining(ch))
    return " ".join(re.sub(r"[\W\d_]+", " ", plain).split())


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(phrase) for phrase in text.split(","))


# Pieces that mean a mobile telephone wherever they stand in a heading.
_MOBILE = re.compile(
    "|".join(
        sorted(
            map(
                re.escape,
                _words(
                    "mobile,mobil,handy,handynr,cellphone,cellular,celular,cellulare,portable,gsm,"
                    "msisdn,whatsapp,whats app,movil,telemovel,komork,natel,cep telefon,matkapuh,"
                    "kannykka,"
                    "мобил,сотов,стільник,手机,手機,携帯,휴대,핸드폰,جوال,موبايل,محمول,נייד,κινητο,"
                    "มือถือ,di dong,मोबाइल,simu ya mkononi,ponsel"
                ),
            ),
            key=len,
            reverse=True,
        )
    )
)
_NOT_MOBILE = re.compile(r"immobil|automobil|mobility")
_MOBILE_WORDS = _words("cell,cell no,cell nr,cell number,cel,gsm,mob,sms,hp,no hp,cep")

# Pieces that mean a telephone of any kind.
_PHONE = re.compile(
    "|".join(
        map(
            re.escape,
            _words(
                "phone,telefon,telephon,phonenumber,rufnummer,puhelin,telepon,teléfono,téléphone,"
                "телефон,电话,電話,전화,هاتف,תלפון,טלפון,τηλέφωνο,โทรศัพท์,dien thoai,फ़ोन,फोन,simu,"
                "fernsprech,numéro d appel"
            ),
        )
    )
)
_PHONE_WORDS = _words("tel,tel no,tel nr,tel number,fon,fono,tlf,tfn,fone,puh,sdt")
_NUMBER_WORDS = _words(
    "number,numbers,nummer,numero,número,numéro,nr,no,num,номер,号码,號碼,番号,번호,رقم,מספר,αριθμός,"
    "nomor,namba,numer,cislo,číslo,szám,numara,contact,contact no,contact number,to,"
    "recipient,recipients"
)
# A heading with one of these words is about a number, not the number itself.
_ABOUT = _words(
    "fax,telefax,pager,label,type,typ,tipo,ext,extension,durchwahl,email,mail,code,prefix,vorwahl,"
    "carrier,provider,operator,verified,consent,status,model,date,datum,id,assistant,assistent,"
    "assistentin,assistante,asistente,telex,isdn,tty,tdd,radio,horbehinderte,telescripteur"
)

_NO_TEXTS = _words("fax,pager,telex,modem,isdn")

_PLAIN = {
    FIRST_NAME: _words(
        "first name,firstname,forename,given name,givenname,first,vorname,rufname,prénom,nombre de "
        "pila,primer nombre,primeiro nome,nome próprio,förnamn,fornavn,voornaam,etunimi,имя,ім'я,"
        "imię,jméno,křestní jméno,meno,utónév,keresztnév,prenume,ad,isim,όνομα,名,名字,이름,"
        "שם פרטי,الاسم الأول,nama depan,jina la kwanza,tên,πρώτο όνομα"
    ),
    LAST_NAME: _words(
        "last name,lastname,surname,family name,familyname,last,nachname,familienname,zuname,nom "
        "de famille,apellido,apellidos,primer apellido,sobrenome,apelido,cognome,efternamn,"
        "etternavn,efternavn,achternaam,sukunimi,фамилия,прізвище,nazwisko,příjmení,priezvisko,"
        "vezetéknév,családnév,nume de familie,soyad,soyadı,soyisim,επώνυμο,επίθετο,姓,姓氏,성,"
        "שם משפחה,اسم العائلة,nama belakang,jina la ukoo,họ"
    ),
    NAME: _words(
        "name,full name,fullname,display name,contact name,person,recipient name,name vorname,"
        "vollständiger name,kontakt,nom,nom complet,nom et prénom,nombre,nombre completo,nombre y "
        "apellidos,nome,nome completo,nome e cognome,namn,navn,naam,volledige naam,nimi,фио,"
        "полное имя,піб,imię i nazwisko,jméno a příjmení,név,teljes név,nume,ad soyad,adı soyadı,"
        "ονοματεπώνυμο,姓名,名前,氏名,성명,שם,שם מלא,الاسم,اسم,الاسم الكامل,nama,nama lengkap,jina,"
        "jina kamili,họ tên,họ và tên,नाम,ชื่อ,student,pupil,patient,member,file as,contact,recipient"
    ),
    ORGANISATION: _words(
        "organisation,organization,organisation name,organization name,company,company name,firm,"
        "firma,business,employer,school,unternehmen,verein,entreprise,société,organisme,empresa,"
        "organización,compañía,organização,azienda,società,organizzazione,företag,organisaatio,"
        "yritys,bedrijf,organisatie,virksomhed,организация,компания,фирма,společnost,cég,şirket,"
        "εταιρεία,公司,会社,会社名,회사,חברה,شركة,المؤسسة,perusahaan,shirika,org"
    ),
    NOTES: _words(
        "notes,note,comment,comments,remark,remarks,memo,notiz,notizen,bemerkung,bemerkungen,"
        "kommentar,anmerkung,remarque,remarques,commentaire,nota,notas,observaciones,comentario,"
        "comentarios,observações,osservazioni,anteckning,merknad,opmerking,opmerkingen,примечание,"
        "заметки,комментарий,uwagi,notatki,poznámka,poznámky,megjegyzés,not,notlar,σημειώσεις,备注,"
        "備考,メモ,비고,הערות,ملاحظات,catatan,maelezo"
    ),
    LANGUAGE: _words(
        "language,lang,preferred language,sprache,langue,idioma,lengua,língua,lingua,språk,sprog,"
        "taal,kieli,язык,мова,język,jazyk,nyelv,limbă,dil,γλώσσα,语言,言語,언어,שפה,اللغة,bahasa,lugha"
    ),
    TIME_ZONE: _words(
        "time zone,timezone,tz,zeitzone,fuseau horaire,zona horaria,fuso horário,fuso orario,"
        "tidszon,tidssone,tijdzone,часовой пояс,strefa czasowa"
    ),
    GROUP: _words(
        "group,groups,group name,group membership,groupmembership,labels,categories,category,list,"
        "lists,tag,tags,class,gruppe,gruppen,klasse,kategorie,kategorien,liste,groupe,groupes,"
        "classe,catégorie,catégories,grupo,grupos,clase,categoría,categorias,turma,gruppo,gruppi,"
        "categoria,grupp,groep,ryhmä,группа,группы,класс,група,grupa,grupy,skupina,csoport,grup,"
        "ομάδα,组,组别,分组,グループ,그룹,קבוצה,مجموعة,المجموعة,kelompok,kikundi"
    ),
    WHITE_LIST: _words("white list,whitelist,allow list"),
    DO_NOT_SEND: _words(
        "do not send,do not text,dont send,opt out,optout,opted out,unsubscribed,stop,blocked,"
        "do not contact"
    ),
    CARRIER: _words(
        "carrier,carriers,mobile carrier,phone carrier,cell carrier,wireless carrier,"
        "cellular carrier,mobile operator,mobile network,mobile provider,cell provider,"
        "phone provider,network operator,"
        "mobilfunkanbieter,netzbetreiber,operadora,operador móvil,compañía telefónica,opérateur,"
        "opérateur mobile,operatore,operatore mobile,gateway,sms gateway,email gateway"
    ),
}
_BY_WORD = {word: field for field, words in _PLAIN.items() for word in words}

# A plain "name" is the last name beside a first name ("Name;Vorname", "Nom;Prénom") and the
# first name beside a last name ("Nombre;Apellidos", "Nome;Cognome").
_HALF = _words("name,nom,nome,namn,navn,naam,név,nume,nombre,jina,ad,nama,имя")


def phone_strength(heading: str) -> Strength:
    """Tell how surely a heading announces phone numbers."""
    plain = folded(heading)
    if heading.casefold().startswith((CUSTOM, OURS)):
        return Strength.NONE
    if not _ABOUT.isdisjoint(plain.split()):
        return Strength.NONE
    if plain in _MOBILE_WORDS or (_MOBILE.search(plain) and not _NOT_MOBILE.search(plain)):
        return Strength.MOBILE
    tokens = frozenset(plain.split())
    if plain in _PHONE_WORDS or _PHONE.search(plain) or not tokens.isdisjoint({"tel", "tlf"}):
        return Strength.PHONE
    if plain in _NUMBER_WORDS or not tokens.isdisjoint(_NUMBER_WORDS):
        return Strength.WEAK
    return Strength.NONE


def label_of(heading: str) -> tuple[str, ...]:
    """Return how the column may be called that says of what kind the numbers of this one are.

    Google writes "Phone 1 - Label" (before 2024 "Phone 1 - Type") beside "Phone 1 - Value".
    """
    base, dash, last = heading.rpartition(" - ")
    if not dash or last.casefold() != "value":
        return ()
    return f"{base} - label".casefold(), f"{base} - type".casefold()


def takes_no_texts(label: str) -> bool:
    """Tell whether a label calls a number a fax or a pager."""
    words = frozenset(folded(label).split())
    return not words.isdisjoint(_NO_TEXTS) or "fax" in folded(label)


def is_mobile(label: str) -> bool:
    """Tell whether a heading or a label calls a number a mobile one."""
    plain = folded(label)
    mobile = _MOBILE.search(plain) and not _NOT_MOBILE.search(plain)
    return bool(mobile) or not _MOBILE_WORDS.isdisjoint((plain, *plain.split()))


def plain_field(heading: str) -> str | None:
    """Return the field, other than the number, that a heading names, or None."""
    if heading.casefold().startswith(CUSTOM):
        return CUSTOM + heading[len(CUSTOM) :].strip()
    if is_ours(heading):
        return IGNORE
    return _BY_WORD.get(folded(heading))


def is_ours(heading: str) -> bool:
    """Tell whether we added the column ourselves, to rows that came back as a file."""
    return heading.casefold().startswith(OURS)


def is_half_a_name(heading: str) -> bool:
    """Tell whether a heading says only "name", which beside a name part means the other part."""
    return folded(heading) in _HALF


def is_known(heading: str) -> bool:
    """Tell whether a cell reads like a heading that we have a word for."""
    return phone_strength(heading) >= Strength.PHONE or plain_field(heading) is not None


def is_familiar(heading: str) -> bool:
    """Tell whether a cell reads like a heading of lists of people, of use to us or not."""
    return is_known(heading) or not _ABOUT.isdisjoint(folded(heading).split())


def speaks_of_another(heading: str, known: Collection[str]) -> bool:
    """Tell whether a column only says of what kind another one is ("Phone 1 - Label").

    `known` are all the headings, in lower case.
    """
    base, dash, last = heading.rpartition(" - ")
    return (
        bool(dash)
        and last.casefold() in ("label", "type")
        and (f"{base} - value".casefold() in known)
    )
