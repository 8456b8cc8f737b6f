<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>About smsdesk</source>
        <translation>À propos de smsdesk</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Copy the version</source>
        <translation>Copier la version</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>What smsdesk is made with</source>
        <translation>De quoi smsdesk est fait</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Version {release}</source>
        <translation>Version {release}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Its makers ship no licence text; see the address above.</source>
        <translation>Ses auteurs ne livrent pas de texte de licence ; voir l’adresse ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Text 1 or 10,000 people through a GSM modem, see who got it, read the replies.</source>
        <translation>Écrivez à 1 ou à 10 000 personnes par un modem GSM, voyez qui l’a reçu, lisez les réponses.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>© 2026 The smsdesk maintainers. Free software under the MIT licence.</source>
        <translation>© 2026 Les mainteneurs de smsdesk. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>smsdesk uses Qt {version} and Qt for Python under the GNU Lesser General Public License, version 3. They are separate files that you may replace by your own build of the same version: put its libraries into {folder}, and start smsdesk again.</source>
        <translation>smsdesk utilise Qt {version} et Qt for Python sous la licence publique générale limitée GNU, version 3. Ce sont des fichiers séparés que vous pouvez remplacer par votre propre compilation de la même version : mettez ses bibliothèques dans {folder} et redémarrez smsdesk.</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>When should they go?</source>
        <translation>Quand doivent-ils partir ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n late message(s) (waits|wait) for your decision.</source>
        <translation><numerusform>%n message en retard attend votre décision.</numerusform><numerusform>%n messages en retard attendent votre décision.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>(It was|They were) due while the program was closed or the computer asleep.</source>
        <translation><numerusform>Il devait partir pendant que le programme était fermé ou l’ordinateur en veille.</numerusform><numerusform>Ils devaient partir pendant que le programme était fermé ou l’ordinateur en veille.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n message(s) (goes|go) now.</source>
        <translation><numerusform>%n message part maintenant.</numerusform><numerusform>%n messages partent maintenant.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n message(s) will go at {time}.</source>
        <translation><numerusform>%n message partira {time}.</numerusform><numerusform>%n messages partiront {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n message(s) cancelled.</source>
        <translation><numerusform>%n message annulé.</numerusform><numerusform>%n messages annulés.</numerusform></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Email account</source>
        <translation>Compte e-mail</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Asking the provider for a code…</source>
        <translation>Demande d’un code au fournisseur…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Open {page} in a browser, and enter the code {code} there.</source>
        <translation>Ouvrez {page} dans un navigateur et saisissez-y le code {code}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Signed in. Press “Save” to keep it.</source>
        <translation>Connecté. « Enregistrer » pour le garder.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>It is asked for at each start of the program.</source>
        <translation>Il est demandé à chaque démarrage du programme.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Kept in the keyring; leave empty to keep it</source>
        <translation>Gardé dans le trousseau ; laisser vide pour le conserver</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Trying it…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Email provider</source>
        <translation>Fournisseur d’e-mail</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Another provider, or a server of your own</source>
        <translation>Un autre fournisseur, ou votre propre serveur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Remember it in this computer’s keyring</source>
        <translation>Le retenir dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Read replies, and mails that come back</source>
        <translation>Lire les réponses et les e-mails retournés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Servers and limits</source>
        <translation>Serveurs et limites</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Only mails from carriers’ gateways and reports of mail servers are read. Nothing else in the mail box is touched or marked as read.</source>
        <translation>Seuls les e-mails des passerelles d’opérateurs et les rapports de serveurs de messagerie sont lus. Rien d’autre dans la boîte n’est touché ni marqué comme lu.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>AskText</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/ask_text.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BatchActions</name>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>The batch is paused.</source>
        <translation>L’envoi est en pause.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>The batch goes on.</source>
        <translation>L’envoi continue.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>When should the rest of this batch go?</source>
        <translation>Quand le reste de cet envoi doit-il partir ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>When should %n message(s) go?</source>
        <translation><numerusform>Quand %n message doit-il partir ?</numerusform><numerusform>Quand %n messages doivent-ils partir ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send the failed messages again?</source>
        <translation>Renvoyer les messages en échec ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) of this batch failed and will be tried again. Whoever got the text gets it no second time.</source>
        <translation><numerusform>%n message de cet envoi a échoué et sera retenté. Qui a déjà reçu le texte ne le reçoit pas deux fois.</numerusform><numerusform>%n messages de cet envoi ont échoué et seront retentés. Qui a déjà reçu le texte ne le reçoit pas deux fois.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send again? It may arrive twice.</source>
        <translation>Renvoyer ? Il pourrait arriver deux fois.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) (was|were) handed to the network, and no answer came: (it|they) may have arrived.</source>
        <translation><numerusform>%n message a été remis au réseau, sans réponse : il est peut-être arrivé.</numerusform><numerusform>%n messages ont été remis au réseau, sans réponse : ils sont peut-être arrivés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send again anyway</source>
        <translation>Renvoyer quand même</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Did they arrive?</source>
        <translation>Sont-ils arrivés ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) will be noted as sent, because you know that (it|they) arrived. This can’t be taken back.</source>
        <translation><numerusform>%n message sera noté comme envoyé, car vous savez qu’il est arrivé. C’est définitif.</numerusform><numerusform>%n messages seront notés comme envoyés, car vous savez qu’ils sont arrivés. C’est définitif.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>They arrived</source>
        <translation>Ils sont arrivés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) will go at {time}.</source>
        <translation><numerusform>%n message partira {time}.</numerusform><numerusform>%n messages partiront {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) changed.</source>
        <translation><numerusform>%n message modifié.</numerusform><numerusform>%n messages modifiés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) will be sent again.</source>
        <translation><numerusform>%n message sera renvoyé.</numerusform><numerusform>%n messages seront renvoyés.</numerusform></translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Progress of the batch</source>
        <translation>Avancement de l’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} faits</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>begins in a moment</source>
        <translation>commence dans un instant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>begins {time}</source>
        <translation>commence {time}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>ends at about {time}</source>
        <translation>finit vers {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Send %n failed again</source>
        <translation><numerusform>Renvoyer %n échec</numerusform><numerusform>Renvoyer %n échecs</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Another time…</source>
        <translation>Autre heure…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Before others</source>
        <translation>Avant les autres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>In its turn</source>
        <translation>À son tour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>After others</source>
        <translation>Après les autres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>The unknown ones arrived</source>
        <translation>Les incertains sont arrivés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Send the unknown ones again…</source>
        <translation>Renvoyer les incertains…</translation>
    </message>
</context>
<context>
    <name>BlockNumbers</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Add to the white list</source>
        <translation>Ajouter à la liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Text these numbers no more</source>
        <translation>Ne plus écrire à ces numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>In test mode only these numbers get messages.</source>
        <translation>En mode test, seuls ces numéros reçoivent des messages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>What still waits for them is cancelled. No import changes that again.</source>
        <translation>Ce qui attend encore pour eux est annulé. Aucun import ne change cela.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>One number per line, or a pasted list</source>
        <translation>Un numéro par ligne, ou une liste collée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Who asked for it, when and how: this is the proof</source>
        <translation>Qui l’a demandé, quand et comment : c’est la preuve</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>%n number(s)</source>
        <translation><numerusform>%n numéro</numerusform><numerusform>%n numéros</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Take numbers from a file</source>
        <translation>Prendre les numéros d’un fichier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Text no more</source>
        <translation>Ne plus écrire</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>They</source>
        <translation>Cette personne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>%n part(s) not here yet</source>
        <translation><numerusform>%n partie pas encore là</numerusform><numerusform>%n parties pas encore là</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Handed over</source>
        <translation>Remis au réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CarrierCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/carrier_combo.py"/>
        <source>Mobile carrier</source>
        <translation>Opérateur mobile</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/carrier_combo.py"/>
        <source>Carrier not known</source>
        <translation>Opérateur inconnu</translation>
    </message>
</context>
<context>
    <name>CarrierDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>New carrier or service</source>
        <translation>Nouvel opérateur ou service</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>In an address {number} stands for the phone number. Paid services that turn mails into texts work in the same way.</source>
        <translation>Dans une adresse, {number} tient lieu du numéro de téléphone. Les services payants qui changent les e-mails en SMS marchent de même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Address for texts</source>
        <translation>Adresse pour les textes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Address for pictures</source>
        <translation>Adresse pour les images</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Since (or ends on)</source>
        <translation>Depuis (ou se termine le)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Digits of the number</source>
        <translation>Chiffres du numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Longest text</source>
        <translation>Texte le plus long</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>How the gateway stands</source>
        <translation>État de la passerelle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CarriersDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Carriers and their email gateways</source>
        <translation>Opérateurs et leurs passerelles e-mail</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>{state} (changed here)</source>
        <translation>{state} (modifié ici)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Nothing is sent to {carrier}: its gateway is switched off.</source>
        <translation>Rien n’est envoyé à {carrier} : sa passerelle est coupée.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Did a text arrive?</source>
        <translation>Un message est-il arrivé ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Mark {carrier} as working only if you have seen a text that was sent by its gateway on a phone today.</source>
        <translation>Ne marquez {carrier} comme opérationnel que si vous avez vu aujourd’hui sur un téléphone un message envoyé par sa passerelle.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Yes, I saw it</source>
        <translation>Oui, je l’ai vu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Remove this carrier?</source>
        <translation>Retirer cet opérateur ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Numbers that have it then have no carrier.</source>
        <translation>Les numéros qui l’ont n’ont alors plus d’opérateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Carrier</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Search carriers</source>
        <translation>Chercher des opérateurs</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>A text arrived…</source>
        <translation>Un message est arrivé…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>As it came</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CentreDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Message centre</source>
        <translation>Centre de messagerie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Every text goes through the operator’s message centre. Its number is on the SIM and is nearly always right. With a wrong one nothing can be sent: change it only when the operator has given you another.</source>
        <translation>Chaque message passe par le centre de messagerie de l’opérateur. Son numéro est sur la SIM et presque toujours juste. Avec un faux, rien ne peut partir : ne le changez que si l’opérateur vous en a donné un autre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Number of the message centre</source>
        <translation>Numéro du centre de messagerie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>+ and the country code, as the operator gives it</source>
        <translation>+ et l’indicatif du pays, comme l’opérateur le donne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Write it to the SIM</source>
        <translation>L’écrire sur la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Writing it, between two messages…</source>
        <translation>Écriture, entre deux messages…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>The SIM’s message centre is {number} now.</source>
        <translation>Le centre de messagerie de la SIM est maintenant {number}.</translation>
    </message>
</context>
<context>
    <name>ChooseCarrierDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/choose_carrier.py"/>
        <source>Carrier of %n person(s)</source>
        <translation><numerusform>Opérateur de %n personne</numerusform><numerusform>Opérateur de %n personnes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_carrier.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_carrier.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Choose people</source>
        <translation>Choisir des personnes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Select people (Ctrl or Shift for several), or add a group as a whole.</source>
        <translation>Sélectionnez des personnes (Ctrl ou Maj pour plusieurs), ou ajoutez un groupe entier.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Search names, numbers and organisations</source>
        <translation>Chercher noms, numéros et organisations</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>%n selected</source>
        <translation><numerusform>%n sélectionnée</numerusform><numerusform>%n sélectionnées</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Add the group “{name}”</source>
        <translation>Ajouter le groupe « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ChooseTime</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>Send at</source>
        <translation>Envoyer le</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>They go then, as soon as a modem is free.</source>
        <translation>Ils partiront alors, dès qu’un modem sera libre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>That time has passed already.</source>
        <translation>Cette heure est déjà passée.</translation>
    </message>
</context>
<context>
    <name>ClashesDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>The list says otherwise of %n person(s)</source>
        <translation><numerusform>La liste dit autre chose de %n personne</numerusform><numerusform>La liste dit autre chose de %n personnes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Tick those of whom the list is right. What the address book lacks is filled in for everybody.</source>
        <translation>Cochez celles pour qui la liste a raison. Ce qui manque au carnet est complété pour tous.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Take the list’s for all</source>
        <translation>Toujours prendre la liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Keep ours for all</source>
        <translation>Toujours garder le nôtre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>the list’s for %n</source>
        <translation><numerusform>la liste pour %n</numerusform><numerusform>la liste pour %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>ours for %n</source>
        <translation><numerusform>le nôtre pour %n</numerusform><numerusform>le nôtre pour %n</numerusform></translation>
    </message>
</context>
<context>
    <name>ClashesModel</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Take the list’s</source>
        <translation>Prendre la liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>In the address book</source>
        <translation>Dans le carnet d’adresses</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>ColumnMappingBox</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>What the columns are</source>
        <translation>Ce que sont les colonnes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>%n column(s) without anything (is|are) left out.</source>
        <translation><numerusform>%n colonne vide est laissée de côté.</numerusform><numerusform>%n colonnes vides sont laissées de côté.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Column “{heading}” becomes</source>
        <translation>La colonne « {heading} » devient</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Own field “{name}”</source>
        <translation>Champ propre « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Whole name</source>
        <translation>Nom entier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>On the white list (yes or no)</source>
        <translation>Sur la liste blanche (oui ou non)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Do not send (yes or why)</source>
        <translation>Ne pas envoyer (oui ou pourquoi)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Mobile carrier</source>
        <translation>Opérateur mobile</translation>
    </message>
</context>
<context>
    <name>ComposeDrafts</name>
    <message>
        <location filename="../../smsdesk/ui/compose_drafts.py"/>
        <source>There is nothing to keep yet.</source>
        <translation>Il n’y a encore rien à conserver.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_drafts.py"/>
        <source>The draft is kept.</source>
        <translation>Le brouillon est conservé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_drafts.py"/>
        <source>What you had begun is in the drafts now.</source>
        <translation>Ce que vous aviez commencé est maintenant dans les brouillons.</translation>
    </message>
</context>
<context>
    <name>ComposeFindings</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n person(s) (gets|get) it</source>
        <translation><numerusform>%n personne le reçoit</numerusform><numerusform>%n personnes le reçoivent</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n left out</source>
        <translation><numerusform>%n écarté</numerusform><numerusform>%n écartés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n duplicate(s) folded</source>
        <translation><numerusform>%n doublon réuni</numerusform><numerusform>%n doublons réunis</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n (waits|wait) until {time}: quiet hours</source>
        <translation><numerusform>%n attend jusqu’à {time} : heures calmes</numerusform><numerusform>%n attendent jusqu’à {time} : heures calmes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Here you see what each person will read.</source>
        <translation>Ici s’affiche ce que chacun lira.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Choose recipients to see what each of them will read.</source>
        <translation>Choisissez des destinataires pour voir ce que chacun lira.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>The text can’t be shown yet.</source>
        <translation>Le texte ne peut pas encore être affiché.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Nobody of these gets a text. “Details” says why.</source>
        <translation>Aucun d’eux ne reçoit de message. « Détails » dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n personne</numerusform><numerusform>%n personnes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n partie</numerusform><numerusform>%n parties</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Keep for {people}</source>
        <translation>Garder pour {people}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Send to {people} · {parts}</source>
        <translation>Envoyer à {people} · {parts}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Schedule for {people} · {parts}</source>
        <translation>Planifier pour {people} · {parts}</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Choose people…</source>
        <translation>Choisir des personnes…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Sends each row of a list its own text: its columns become fields</source>
        <translation>Envoie à chaque ligne d’une liste son propre texte : les colonnes deviennent des champs</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>No modem yet: it waits in the outbox.</source>
        <translation>Pas encore de modem : il attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Open Modems</source>
        <translation>Ouvrir Modems</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Save as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>What you had begun is here again.</source>
        <translation>Ce que vous aviez commencé est de retour.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>The page is empty again.</source>
        <translation>La page est de nouveau vide.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Draft: {name}</source>
        <translation>Brouillon : {name}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>The pasted text was too long: {count} characters were left out.</source>
        <translation>Le texte collé était trop long : {count} caractères ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Open a draft</source>
        <translation>Ouvrir un brouillon</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>ComposePeople</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_people.py"/>
        <source>%n person(s) (has|have) no number.</source>
        <translation><numerusform>%n personne n’a pas de numéro.</numerusform><numerusform>%n personnes n’ont pas de numéro.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_people.py"/>
        <source>A list of recipients</source>
        <translation>Une liste de destinataires</translation>
    </message>
</context>
<context>
    <name>ComposeSending</name>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>not before {when}</source>
        <translation>pas avant {when}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>given up after {when}</source>
        <translation>abandonné après {when}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>pops up and is not kept</source>
        <translation>s’affiche à l’écran sans être gardé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>Putting it into the queue…</source>
        <translation>Mise en file…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>%n message(s) in the queue.</source>
        <translation><numerusform>%n message dans la file.</numerusform><numerusform>%n messages dans la file.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>They go when a modem is connected.</source>
        <translation>Ils partiront quand un modem sera connecté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>Sending begins in %n second(s).</source>
        <translation><numerusform>L’envoi commence dans %n seconde.</numerusform><numerusform>L’envoi commence dans %n secondes.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>It will be sent again and again.</source>
        <translation>Il sera envoyé encore et encore.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>%n message(s) cancelled before they went.</source>
        <translation><numerusform>%n message annulé avant son départ.</numerusform><numerusform>%n messages annulés avant leur départ.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>It was too late: everything had gone already.</source>
        <translation>Trop tard : tout était déjà parti.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Take this condition away</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Texts from them</source>
        <translation>Messages d’eux</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Messages to them</source>
        <translation>Messages à eux</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>is in</source>
        <translation>est dans</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>is not in</source>
        <translation>n’est pas dans</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>came in the last</source>
        <translation>venus ces derniers</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>did not come in the last</source>
        <translation>pas venus ces derniers</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>went in the last</source>
        <translation>partis ces derniers</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>did not go in the last</source>
        <translation>pas partis ces derniers</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>came by an import</source>
        <translation>est venu par un import</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>was added by hand</source>
        <translation>a été ajouté à la main</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>A group that is gone</source>
        <translation>Un groupe qui n’existe plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source> day(s)</source>
        <translation><numerusform> jour</numerusform><numerusform> jours</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>What is looked at</source>
        <translation>Ce qu’on regarde</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>What is asked of it</source>
        <translation>Ce qu’on en demande</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../smsdesk/ui/asker.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConfirmSend</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>Send to %n person(s)?</source>
        <translation><numerusform>Envoyer à %n personne ?</numerusform><numerusform>Envoyer à %n personnes ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>%n part(s) in all</source>
        <translation><numerusform>%n partie en tout</numerusform><numerusform>%n parties en tout</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>{name} will read:</source>
        <translation>{name} lira :</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>%n text(s) will have a hole where a field is empty.</source>
        <translation><numerusform>%n message aura un trou là où un champ est vide.</numerusform><numerusform>%n messages auront un trou là où un champ est vide.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>%n recipient(s) (gets|get) no text:</source>
        <translation><numerusform>%n destinataire ne reçoit pas de message :</numerusform><numerusform>%n destinataires ne reçoivent pas de message :</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>ConsentActions</name>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Nothing is sent to %n number(s) any more.</source>
        <translation><numerusform>Plus rien n’est envoyé à %n numéro.</numerusform><numerusform>Plus rien n’est envoyé à %n numéros.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Text %n number(s) again?</source>
        <translation><numerusform>Écrire de nouveau à %n numéro ?</numerusform><numerusform>Écrire de nouveau à %n numéros ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Why: who said so, when and how</source>
        <translation>Pourquoi : qui l’a dit, quand et comment</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Text again</source>
        <translation>Écrire de nouveau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Whoever opted out must have asked for it: law wants a proof. It is kept.</source>
        <translation>Qui s’est désinscrit doit l’avoir demandé : la loi veut une preuve. Elle est conservée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n number(s) may get texts again.</source>
        <translation><numerusform>%n numéro peut de nouveau recevoir des messages.</numerusform><numerusform>%n numéros peuvent de nouveau recevoir des messages.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n number(s) (is|are) on the white list now.</source>
        <translation><numerusform>%n numéro est maintenant sur la liste blanche.</numerusform><numerusform>%n numéros sont maintenant sur la liste blanche.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n number(s) (is|are) off the white list.</source>
        <translation><numerusform>%n numéro n’est plus sur la liste blanche.</numerusform><numerusform>%n numéros ne sont plus sur la liste blanche.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n stood there already.</source>
        <translation><numerusform>%n y était déjà.</numerusform><numerusform>%n y étaient déjà.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n left out: {why}</source>
        <translation><numerusform>%n écarté : {why}</numerusform><numerusform>%n écartés : {why}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Nothing to be done.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Everything about {name}</source>
        <translation>Tout sur {name}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n message(s) and everything else (is|are) in {file}.</source>
        <translation><numerusform>%n message et tout le reste sont dans {file}.</numerusform><numerusform>%n messages et tout le reste sont dans {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Forgotten, with %n message(s).</source>
        <translation><numerusform>Données effacées, avec %n message.</numerusform><numerusform>Données effacées, avec %n messages.</numerusform></translation>
    </message>
</context>
<context>
    <name>ConsentExport</name>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>As it is now…</source>
        <translation>Comme c’est maintenant…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Every change, as proof…</source>
        <translation>Chaque changement, comme preuve…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export what may be sent to whom</source>
        <translation>Exporter ce qui peut être envoyé à qui</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>%n change(s) written to {file}</source>
        <translation><numerusform>%n changement écrit dans {file}</numerusform><numerusform>%n changements écrits dans {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>%n number(s) written to {file}</source>
        <translation><numerusform>%n numéro écrit dans {file}</numerusform><numerusform>%n numéros écrits dans {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>ConsentHistory</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>What may be sent</source>
        <translation>Ce qui peut être envoyé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Nothing has been noted. When they answer STOP or START, or somebody here decides it, the change is kept with its evidence.</source>
        <translation>Rien n’a été noté. Quand ils répondent STOP ou START, ou que quelqu’un ici le décide, le changement est gardé avec sa preuve.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>How that came to be</source>
        <translation>Comment on en est venu là</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>May be texted</source>
        <translation>Peut être contacté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Nothing is sent to this number</source>
        <translation>Rien n’est envoyé à ce numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>On the white list</source>
        <translation>Sur la liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Since {time}.</source>
        <translation>Depuis {time}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Do not send: {reason}</source>
        <translation>Ne pas envoyer : {reason}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>understood by “{word}”</source>
        <translation>compris par « {word} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>confirmed by message {id}</source>
        <translation>confirmé par le message {id}</translation>
    </message>
</context>
<context>
    <name>ConsentMenu</name>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Text them no more…</source>
        <translation>Ne plus leur écrire…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Text them again…</source>
        <translation>Leur écrire de nouveau…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>On the white list</source>
        <translation>Sur la liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Everything about them in a file…</source>
        <translation>Tout sur eux dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Forget them…</source>
        <translation>Effacer leurs données…</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>White list</source>
        <translation>Liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>No name, number or proof matches “{text}”.</source>
        <translation>Aucun nom, numéro ni preuve ne répond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>The white list is empty</source>
        <translation>La liste blanche est vide</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Add your own number and switch test mode on to try things out.</source>
        <translation>Ajoutez votre propre numéro et activez le mode test pour essayer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Everybody may be texted</source>
        <translation>On peut écrire à tout le monde</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Whoever replies STOP appears here, and whom you add.</source>
        <translation>Ici paraît qui répond STOP, et qui vous ajoutez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>%n number(s) that (gets|get) messages in test mode</source>
        <translation><numerusform>%n numéro qui reçoit des messages en mode test</numerusform><numerusform>%n numéros qui reçoivent des messages en mode test</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Nothing is sent to %n number(s), whatever list or group names them</source>
        <translation><numerusform>Rien n’est envoyé à %n numéro, quelle que soit la liste ou le groupe qui le nomme</numerusform><numerusform>Rien n’est envoyé à %n numéros, quels que soient la liste ou le groupe qui les nomment</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Search names, numbers, proofs</source>
        <translation>Chercher noms, numéros, preuves</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Add numbers…</source>
        <translation>Ajouter des numéros…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Take off the list…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Words and texts…</source>
        <translation>Mots et textes…</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Talk to the modem</source>
        <translation>Parler au modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>For those who know AT commands. Each one goes between two messages; what smsdesk needs is set again after it. Announcements of the modem are not shown.</source>
        <translation>Pour qui connaît les commandes AT. Chacune passe entre deux messages ; ce dont smsdesk a besoin est rétabli ensuite. Les annonces du modem ne sont pas affichées.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>What was said and answered</source>
        <translation>Ce qui a été dit et répondu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>AT command</source>
        <translation>Commande AT</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>AT command, such as AT+CSQ; ↑ brings back</source>
        <translation>Commande AT, comme AT+CSQ ; ↑ la rappelle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Send to the modem</source>
        <translation>Envoyer au modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Really tell the modem {command}?</source>
        <translation>Vraiment dire {command} au modem ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Tell it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Waiting for the message in the air…</source>
        <translation>Attente du message en cours…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem is thinking…</source>
        <translation>Le modem réfléchit…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Write texts under New message: there each one is recorded.</source>
        <translation>Écrivez les messages dans « Nouveau message » : chacun y est enregistré.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Calls and data connections may cost, and nobody is listening.</source>
        <translation>Appels et connexions de données peuvent coûter, et personne n’écoute.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Enter the PIN on the modem’s card: there a wrong one is never tried twice.</source>
        <translation>Saisissez le PIN sur la fiche du modem : un faux n’y est jamais essayé deux fois.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem would not be understood any more.</source>
        <translation>On ne comprendrait plus le modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>What it repeats is not known here.</source>
        <translation>On ne sait pas ici ce qu’elle répète.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>What it deletes can’t be brought back.</source>
        <translation>Ce qu’elle efface ne peut être récupéré.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>It can lock the SIM or the modem for everybody.</source>
        <translation>Elle peut bloquer la SIM ou le modem pour tous.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem may go away for a minute, or lose settings that others have made.</source>
        <translation>Le modem peut disparaître une minute, ou perdre des réglages faits par d’autres.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem or the SIM keeps this, also in other programs.</source>
        <translation>Le modem ou la SIM le garde, aussi dans d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>{name} was changed.</source>
        <translation>{name} : modifications enregistrées.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>{name} was added.</source>
        <translation>{name} : ajouté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>Delete %n person(s)?</source>
        <translation><numerusform>Supprimer %n personne ?</numerusform><numerusform>Supprimer %n personnes ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>What may be sent to their numbers stays known; messages stay as they are.</source>
        <translation>Ce qui peut être envoyé à leurs numéros reste connu ; les messages restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n person(s) deleted.</source>
        <translation><numerusform>%n personne supprimée.</numerusform><numerusform>%n personnes supprimées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n number(s) (is|are) on the white list.</source>
        <translation><numerusform>%n numéro est sur la liste blanche.</numerusform><numerusform>%n numéros sont sur la liste blanche.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n number(s) (is|are) off the white list.</source>
        <translation><numerusform>%n numéro n’est plus sur la liste blanche.</numerusform><numerusform>%n numéros ne sont plus sur la liste blanche.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>The carrier of %n number(s) was set.</source>
        <translation><numerusform>L’opérateur de %n numéro a été fixé.</numerusform><numerusform>L’opérateur de %n numéros a été fixé.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n number(s) (gets|get) no more texts.</source>
        <translation><numerusform>%n numéro ne reçoit plus de messages.</numerusform><numerusform>%n numéros ne reçoivent plus de messages.</numerusform></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Country of numbers without a country code</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Another group…</source>
        <translation>Autre groupe…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>This number belongs to {name}.</source>
        <translation>Ce numéro est à {name}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>A number is not right yet.</source>
        <translation>Un numéro n’est pas encore juste.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Please say why.</source>
        <translation>Veuillez dire pourquoi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Enter a name or a number.</source>
        <translation>Saisissez un nom ou un numéro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Remove this field</source>
        <translation>Retirer ce champ</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Name and numbers</source>
        <translation>Nom et numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Groups, fields and notes</source>
        <translation>Groupes, champs et notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Numbers without a country code are from</source>
        <translation>Les numéros sans indicatif sont de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>The first %n person(s) that match</source>
        <translation><numerusform>La première personne (%n) qui convient</numerusform><numerusform>Les %n premières personnes qui conviennent</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n personne</numerusform><numerusform>%n personnes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>No name, number or field matches “{text}”.</source>
        <translation>Aucun nom, numéro ni champ ne répond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Nobody fits the rule of “{name}”</source>
        <translation>Personne ne convient à la règle de « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Nobody is in “{name}” yet</source>
        <translation>Personne encore dans « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Drag people onto the group, or use “Groups” on those you selected.</source>
        <translation>Glissez des personnes sur le groupe, ou « Groupes » pour les sélectionnées.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import a list, or add a person.</source>
        <translation>Importez une liste, ou ajoutez une personne.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>%n selected</source>
        <translation><numerusform>%n sélectionnée</numerusform><numerusform>%n sélectionnées</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export selected…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export these…</source>
        <translation>Exporter ceux-ci…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Send no more texts to these numbers</source>
        <translation>Ne plus rien envoyer à ces numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Why? This is kept as evidence.</source>
        <translation>Pourquoi ? C’est gardé comme preuve.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>%n person(s) exported to {file}</source>
        <translation><numerusform>%n personne exportée vers {file}</numerusform><numerusform>%n personnes exportées vers {file}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Put on the white list</source>
        <translation>Mettre sur la liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Take off the white list</source>
        <translation>Retirer de la liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Mobile carrier…</source>
        <translation>Opérateur mobile…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Send no more texts…</source>
        <translation>Ne plus rien envoyer…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Do-not-send list</source>
        <translation>Liste « ne pas envoyer »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>White list</source>
        <translation>Liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Search names, numbers and fields</source>
        <translation>Chercher noms, numéros et champs</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import a list from a spreadsheet or a phone, or add the first person.</source>
        <translation>Importez une liste d’un tableur ou d’un téléphone, ou ajoutez la première personne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Find people who are here twice, and merge them</source>
        <translation>Trouver les gens qui figurent deux fois, et les réunir</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>No name, number or text matches “{text}”.</source>
        <translation>Aucun nom, numéro ni texte ne répond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Whoever writes to you, or gets a message from you, appears here.</source>
        <translation>Qui vous écrit, ou reçoit un message de vous, paraît ici.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Pick a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Choose one at the left to read it and to answer, or begin a new one.</source>
        <translation>Choisissez-en une à gauche pour la lire et répondre, ou commencez-en une.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Add to contacts</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Since {time}.</source>
        <translation>Depuis {time}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Nothing is sent to this number until they write START.</source>
        <translation>Rien n’est envoyé à ce numéro tant qu’il n’écrit pas START.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Nothing is sent to this number.</source>
        <translation>Rien n’est envoyé à ce numéro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Search names, numbers, texts</source>
        <translation>Chercher noms, numéros, textes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{character} comes from a field and makes the longest text Unicode.</source>
        <translation>{character} vient d’un champ et rend Unicode le texte le plus long.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Up to %n character(s)</source>
        <translation><numerusform>Jusqu’à %n caractère</numerusform><numerusform>Jusqu’à %n caractères</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>%n character(s)</source>
        <translation><numerusform>%n caractère</numerusform><numerusform>%n caractères</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{left} left</source>
        <translation>reste {left}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>up to %n part(s) each</source>
        <translation><numerusform>jusqu’à %n partie chacun</numerusform><numerusform>jusqu’à %n parties chacun</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n partie</numerusform><numerusform>%n parties</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Unicode, {room} a part</source>
        <translation>Unicode, {room} par partie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{languages} alphabet, {room} a part</source>
        <translation>alphabet {languages}, {room} par partie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>plain alphabet, {room} a part</source>
        <translation>alphabet simple, {room} par partie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{character} at {place} makes this {parts} instead of {fewer}.</source>
        <translation>{character} en {place} en fait {parts} au lieu de {fewer}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{character} at {place} needs Unicode: a part holds fewer characters.</source>
        <translation>{character} en {place} veut Unicode : une partie contient moins de caractères.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Use plain characters</source>
        <translation>Prendre des caractères simples</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Replace {pairs}</source>
        <translation>Remplacer {pairs}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>a blank</source>
        <translation>un espace</translation>
    </message>
</context>
<context>
    <name>CreditBanner</name>
    <message>
        <location filename="../../smsdesk/ui/credit_watch.py"/>
        <source>The credit of {operator} is low: {amount}.</source>
        <translation>Le crédit chez {operator} est bas : {amount}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/credit_watch.py"/>
        <source>Top it up before sending stops. After that, ask again.</source>
        <translation>Rechargez-la avant que l’envoi s’arrête. Ensuite, redemandez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/credit_watch.py"/>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Credit of this SIM</source>
        <translation>Crédit de cette SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Prepaid operators tell the credit when they are asked a code. It is written on their website and in the papers of the SIM.</source>
        <translation>Les opérateurs prépayés disent le crédit quand on leur demande un code. Il est sur leur site et dans les papiers de la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Asking the network; it may take half a minute…</source>
        <translation>Question au réseau ; cela peut prendre une demi-minute…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>The network ended the dialogue without a text.</source>
        <translation>Le réseau a terminé le dialogue sans texte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>There is no amount in this answer. Is it the right code?</source>
        <translation>Il n’y a pas de montant dans cette réponse. Est-ce le bon code ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Code for the credit</source>
        <translation>Code pour le crédit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Such as *100#, or *123# 1 for a menu</source>
        <translation>Comme *100#, ou *123# 1 pour un menu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Ask now</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>The credit in this answer</source>
        <translation>Le crédit dans cette réponse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Warn when it is below</source>
        <translation>Avertir quand il est sous</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Ask by itself once a day</source>
        <translation>Demander d’office une fois par jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Ask by itself after so many messages:</source>
        <translation>Demander d’office après tant de messages :</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Messages between two questions</source>
        <translation>Messages entre deux questions</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>The credit is</source>
        <translation>Le crédit est</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>{amount} – low</source>
        <translation>{amount} – bas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Ask now</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Credit: {verb}</source>
        <translation>Crédit : {verb}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
</context>
<context>
    <name>DeleteGroup</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Delete the group “{name}”?</source>
        <translation>Supprimer le groupe « {name} » ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>There (is|are) %n group(s) inside it.</source>
        <translation><numerusform>Il y a %n groupe à l’intérieur.</numerusform><numerusform>Il y a %n groupes à l’intérieur.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Nobody is deleted: people stay in the address book.</source>
        <translation>Personne n’est supprimé : les gens restent dans le carnet.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Delete them too</source>
        <translation>Les supprimer aussi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Keep the groups inside</source>
        <translation>Garder les groupes inclus</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>%n draft(s)</source>
        <translation><numerusform>%n brouillon</numerusform><numerusform>%n brouillons</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Rename the draft</source>
        <translation>Renommer le brouillon</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Name of the draft</source>
        <translation>Nom du brouillon</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>%n draft(s) deleted.</source>
        <translation><numerusform>%n brouillon supprimé.</numerusform><numerusform>%n brouillons supprimés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>No drafts yet</source>
        <translation>Pas encore de brouillons</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>“Save as draft” on New message keeps a text and its recipients for later.</source>
        <translation>« Garder en brouillon » dans « Nouveau message » garde un texte et ses destinataires pour plus tard.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Looking for entries that may be one person</source>
        <translation>Recherche des fiches d’une même personne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n possible duplicate(s)</source>
        <translation><numerusform>%n doublon possible</numerusform><numerusform>%n doublons possibles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n sign(s) that more than {many} people share (is|are) left out</source>
        <translation><numerusform>%n signe que plus de {many} personnes partagent est laissé de côté</numerusform><numerusform>%n signes que plus de {many} personnes partagent sont laissés de côté</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>What is found is listed here.</source>
        <translation>Ce qui est trouvé paraît ici.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Nobody shares an e-mail address, or a name, with somebody else. To merge two entries all the same, select them in Contacts.</source>
        <translation>Personne ne partage une adresse e-mail ou un nom avec un autre. Pour fusionner tout de même deux fiches, sélectionnez-les dans « Contacts ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Not searched yet</source>
        <translation>Pas encore cherché</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Search to see who may be here twice.</source>
        <translation>Cherchez pour voir qui figure peut-être deux fois.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n entries are one now: {name}</source>
        <translation><numerusform>%n fiche n’en fait plus qu’une : {name}</numerusform><numerusform>%n fiches n’en font plus qu’une : {name}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Lose what was changed since?</source>
        <translation>Perdre ce qui a changé depuis ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>{name} was changed after the merge. Taking it back brings the entries back as they were before; what was changed since is lost.</source>
        <translation>{name} a changé après la fusion. La défaire rend les fiches d’avant ; ce qui a changé depuis est perdu.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Take it back</source>
        <translation>Défaire</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n entries are back as they were.</source>
        <translation><numerusform>%n fiche est comme avant.</numerusform><numerusform>%n fiches sont comme avant.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>They are not shown as duplicates any more.</source>
        <translation>Ils ne sont plus montrés comme doublons.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Perhaps one person</source>
        <translation>Peut-être une seule personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Merged</source>
        <translation>Fusionnés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Nothing merged</source>
        <translation>Rien de fusionné</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>What you merge is kept here, so that it can be taken back.</source>
        <translation>Ce que vous fusionnez est gardé ici, pour pouvoir le défaire.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Back to the contacts</source>
        <translation>Retour aux contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
</context>
<context>
    <name>EmailSection</name>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Set up an email account…</source>
        <translation>Configurer un compte e-mail…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Carriers…</source>
        <translation>Opérateurs…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Remove this account</source>
        <translation>Retirer ce compte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Remove this email account?</source>
        <translation>Retirer ce compte e-mail ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Its settings and its password are forgotten. Messages that wait for it go by another way, or wait. Nothing in the mail box is changed.</source>
        <translation>Ses réglages et son mot de passe sont oubliés. Les messages qui l’attendent passent par une autre voie, ou attendent. Rien ne change dans la boîte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>It has left already, and the answer usually comes within seconds. If you close now, nobody will know whether it was sent: it is then shown as unknown, and is not sent again by itself.</source>
        <translation>Il est déjà parti, et la réponse vient en général en quelques secondes. Si vous fermez maintenant, personne ne saura s’il a été envoyé : il sera montré comme incertain, et ne sera pas renvoyé de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>Waiting for the network’s answer to the last message…</source>
        <translation>Attente de la réponse du réseau au dernier message…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>Disconnecting the modems…</source>
        <translation>Déconnexion des modems…</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Puts each person’s own name, or a column of your list, into the text</source>
        <translation>Met dans le texte le nom de chacun, ou une colonne de votre liste</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Welcome to smsdesk</source>
        <translation>Bienvenue dans smsdesk</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Three steps to the first message.</source>
        <translation>Trois pas jusqu’au premier message.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Connect a modem</source>
        <translation>Connecter un modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Find my modem</source>
        <translation>Trouver mon modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Try the virtual modem</source>
        <translation>Essayer le modem virtuel</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Bring your people</source>
        <translation>Amener vos contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Import a spreadsheet, a CSV or a vCard file, or skip this: you can type or paste numbers when you write.</source>
        <translation>Importez un tableur, un CSV ou un fichier vCard, ou passez : vous pouvez taper ou coller des numéros en écrivant.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Open contacts</source>
        <translation>Ouvrir les contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Send the first message</source>
        <translation>Envoyer le premier message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Write to one number or to thousands. You see what it takes before it goes, and where each message stands afterwards.</source>
        <translation>Écrivez à un numéro ou à des milliers. Vous voyez ce qu’il faut avant le départ, et où en est chaque message ensuite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>{modem} is connected and ready.</source>
        <translation>{modem} est connecté et prêt.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Connecting to {modem}…</source>
        <translation>Connexion à {modem}…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Plug in a USB modem or an old phone with a SIM. No modem at hand? The virtual one shows the whole program at work; nothing leaves this computer.</source>
        <translation>Branchez un modem USB ou un vieux téléphone avec une SIM. Pas de modem ? Le virtuel montre tout le programme à l’œuvre ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Three steps</source>
        <translation>Trois pas</translation>
    </message>
</context>
<context>
    <name>ForgetPerson</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Forget {name}?</source>
        <translation>Effacer les données de {name} ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>This can’t be undone.</source>
        <translation>C’est définitif.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>forget</source>
        <translation>effacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Erased for good</source>
        <translation>Effacé pour toujours</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Delete %n older cop(y|ies) of the data, too</source>
        <translation><numerusform>Supprimer aussi %n ancienne copie des données</numerusform><numerusform>Supprimer aussi %n anciennes copies des données</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Type “{word}” to go on</source>
        <translation>Tapez « {word} » pour continuer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Forget</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>The contact with its numbers, notes and fields, also in the records of imports and merges.</source>
        <translation>Le contact avec ses numéros, notes et champs, aussi dans les traces d’imports et de fusions.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>The texts of %n message(s) to them.</source>
        <translation><numerusform>Le texte de %n message qui leur était adressé.</numerusform><numerusform>Les textes de %n messages qui leur étaient adressés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>%n still (waits|wait): cancelled.</source>
        <translation><numerusform>%n attend encore : annulé.</numerusform><numerusform>%n attendent encore : annulés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>%n message(s) from them.</source>
        <translation><numerusform>%n message de leur part.</numerusform><numerusform>%n messages de leur part.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Their words in search, in drafts’ recipients and in what repeats.</source>
        <translation>Leurs mots dans la recherche, les destinataires de brouillons et ce qui se répète.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>{numbers}: that nothing is sent there, so that no list brings it back.</source>
        <translation>{numbers} : que rien n’y est envoyé, pour qu’aucune liste ne le ramène.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>When they opted out or in, and by which word: the proof that law asks for.</source>
        <translation>Quand ils se sont désinscrits ou réinscrits, et par quel mot : la preuve que la loi demande.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>That messages were sent, for the counts: without number and text.</source>
        <translation>Que des messages ont été envoyés, pour les comptes : sans numéro ni texte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Copies that you saved yourself, and texts in drafts that mention them: look there.</source>
        <translation>Les copies que vous avez enregistrées vous-même et les textes de brouillons qui les mentionnent : regardez-y.</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>New group inside “{name}”</source>
        <translation>Nouveau groupe dans « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Add group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>The group “{name}” was added.</source>
        <translation>Le groupe « {name} » a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>The rule of “{name}” was changed.</source>
        <translation>La règle de « {name} » a été modifiée.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>“{name}” stands on top now.</source>
        <translation>« {name} » est maintenant tout en haut.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>“{name}” is inside “{into}” now.</source>
        <translation>« {name} » est maintenant dans « {into} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>The group “{name}” was deleted; its people stay.</source>
        <translation>Le groupe « {name} » a été supprimé ; ses gens restent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>%n person(s) (is|are) in “{group}”.</source>
        <translation><numerusform>%n personne est dans « {group} ».</numerusform><numerusform>%n personnes sont dans « {group} ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>%n person(s) taken out of “{group}”.</source>
        <translation><numerusform>%n personne retirée de « {group} ».</numerusform><numerusform>%n personnes retirées de « {group} ».</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>There is a group “{name}” already.</source>
        <translation>Il y a déjà un groupe « {name} ».</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Put into “{name}”</source>
        <translation>Mettre dans « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group with these…</source>
        <translation>Nouveau groupe avec ceux-ci…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Take out of “{name}”</source>
        <translation>Retirer de « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Change the rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Write to the group</source>
        <translation>Écrire au groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group inside…</source>
        <translation>Nouveau groupe dedans…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group by rule inside…</source>
        <translation>Nouveau groupe par règle dedans…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Move into</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Delete the group…</source>
        <translation>Supprimer le groupe…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>No other group: on top</source>
        <translation>Aucun autre groupe : tout en haut</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Group by rule…</source>
        <translation>Groupe par règle…</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/group_tree.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/group_tree.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/group_tree.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n personne</numerusform><numerusform>%n personnes</numerusform></translation>
    </message>
</context>
<context>
    <name>HotPlug</name>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>A modem was plugged in: {name}.</source>
        <translation>Un modem a été branché : {name}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>Something was plugged in that may be a modem: {name}.</source>
        <translation>On a branché quelque chose qui peut être un modem : {name}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>ImportContacts</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>A list of people</source>
        <translation>Une liste de personnes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import “{file}”</source>
        <translation>Importer « {file} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import what was pasted</source>
        <translation>Importer ce qui a été collé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import the names on the SIM</source>
        <translation>Importer les noms de la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Reading the SIM, between the messages</source>
        <translation>Lecture de la SIM, entre les messages</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import %n person(s)</source>
        <translation><numerusform>Importer %n personne</numerusform><numerusform>Importer %n personnes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Looking through the rows…</source>
        <translation>Examen des lignes…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Decide about %n person(s)…</source>
        <translation><numerusform>Décider de %n personne…</numerusform><numerusform>Décider de %n personnes…</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n differ(s|) from the address book…</source>
        <translation><numerusform>%n diffère du carnet…</numerusform><numerusform>%n diffèrent du carnet…</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n new</source>
        <translation><numerusform>%n nouvelle</numerusform><numerusform>%n nouvelles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n updated</source>
        <translation><numerusform>%n mise à jour</numerusform><numerusform>%n mises à jour</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n unchanged</source>
        <translation><numerusform>%n inchangée</numerusform><numerusform>%n inchangées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n refused</source>
        <translation><numerusform>%n refusée</numerusform><numerusform>%n refusées</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n carrier(s) set</source>
        <translation><numerusform>%n opérateur fixé</numerusform><numerusform>%n opérateurs fixés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n blocked before, and still</source>
        <translation><numerusform>%n bloquée avant, et encore</numerusform><numerusform>%n bloquées avant, et encore</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’import a été annulé ; rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>The list is in the address book</source>
        <translation>La liste est dans le carnet d’adresses</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>The import was undone</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n row(s) read; none was refused.</source>
        <translation><numerusform>%n ligne lue ; aucune refusée.</numerusform><numerusform>%n lignes lues ; aucune refusée.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n value(s) could not be used. Save (it|them) as a list with the reasons, correct (it|them) there, and import that list.</source>
        <translation><numerusform>%n valeur n’a pu être utilisée. Enregistrez-la comme liste avec les motifs, corrigez-la, et importez cette liste.</numerusform><numerusform>%n valeurs n’ont pu être utilisées. Enregistrez-les comme liste avec les motifs, corrigez-les, et importez cette liste.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Text with commas (*.csv)</source>
        <translation>Texte avec virgules (*.csv)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>As the last time with these columns. Guess anew</source>
        <translation>Comme la dernière fois avec ces colonnes. Deviner à neuf</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>What the columns are</source>
        <translation>Ce que sont les colonnes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Show the refused</source>
        <translation>Afficher les refusées</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Choose a list, or drop it here</source>
        <translation>Choisissez une liste, ou déposez-la ici</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>CSV or XLSX from a spreadsheet, contacts (VCF) from a phone, the names on the SIM of a modem, or whatever you copied. Nothing is changed before you have seen what would happen, and every import can be undone.</source>
        <translation>CSV ou XLSX d’un tableur, contacts (VCF) d’un téléphone, les noms de la SIM d’un modem, ou ce que vous avez copié. Rien n’est changé avant que vous ayez vu ce qui se passerait, et chaque import peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Save the refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Undo this import…</source>
        <translation>Annuler cet import…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Past imports…</source>
        <translation>Imports passés…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put the %n number(s) marked so on the white list</source>
        <translation><numerusform>Mettre le %n numéro ainsi marqué sur la liste blanche</numerusform><numerusform>Mettre les %n numéros ainsi marqués sur la liste blanche</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put everybody into the group</source>
        <translation>Mettre tout le monde dans le groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Where the list says otherwise</source>
        <translation>Là où la liste dit autre chose</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Take the list’s value</source>
        <translation>Prendre la valeur de la liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Keep the address book’s value</source>
        <translation>Garder la valeur du carnet</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Let me decide for each person</source>
        <translation>Décider pour chaque personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Where their consent comes from</source>
        <translation>D’où vient leur consentement</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>For example: signed the form of 3 May</source>
        <translation>Par exemple : a signé le formulaire du 3 mai</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put the numbers marked so on the white list</source>
        <translation>Mettre les numéros ainsi marqués sur la liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Country of numbers without a code</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put everybody into</source>
        <translation>Mettre tout le monde dans</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Their consent comes from</source>
        <translation>Leur consentement vient de</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Looking at what would be undone</source>
        <translation>Examen de ce qui serait annulé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Undo the import of “{file}”?</source>
        <translation>Annuler l’import de « {file} » ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Undoing the import</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>The import was undone.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) that it brought (is|are) removed.</source>
        <translation><numerusform>%n personne qu’il a apportée est retirée.</numerusform><numerusform>%n personnes qu’il a apportées sont retirées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) that it changed (is|are) as before.</source>
        <translation><numerusform>%n personne qu’il a changée est comme avant.</numerusform><numerusform>%n personnes qu’il a changées sont comme avant.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) (was|were) changed or texted since; what is new of them stays.</source>
        <translation><numerusform>%n personne a changé ou reçu un message depuis ; ce qui est nouveau reste.</numerusform><numerusform>%n personnes ont changé ou reçu un message depuis ; ce qui est nouveau reste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n (is|are) deleted already.</source>
        <translation><numerusform>%n est déjà supprimée.</numerusform><numerusform>%n sont déjà supprimées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n number(s) that it blocked stay(s|) blocked.</source>
        <translation><numerusform>%n numéro qu’il a bloqué reste bloqué.</numerusform><numerusform>%n numéros qu’il a bloqués restent bloqués.</numerusform></translation>
    </message>
</context>
<context>
    <name>InboxExport</name>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Write all received texts to a file</source>
        <translation>Écrire tous les messages reçus dans un fichier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export the received texts</source>
        <translation>Exporter les messages reçus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>%n received text(s) written to {file}</source>
        <translation><numerusform>%n message reçu écrit dans {file}</numerusform><numerusform>%n messages reçus écrits dans {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>The import of “{file}” was interrupted.</source>
        <translation>L’import de « {file} » a été interrompu.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>The import of “{file}” was interrupted near its end.</source>
        <translation>L’import de « {file} » a été interrompu vers la fin.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>Undoing the import of “{file}” was interrupted.</source>
        <translation>L’annulation de l’import de « {file} » a été interrompue.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>It is finished now.</source>
        <translation>C’est terminé maintenant.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>What it had brought was taken out again: your contacts are as before. Import the list once more if you still want it.</source>
        <translation>Ce qu’il avait apporté a été retiré : vos contacts sont comme avant. Réimportez la liste si vous la voulez encore.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>What it had brought was taken out again, but for %n person(s) whom somebody changed or texted meanwhile.</source>
        <translation><numerusform>Ce qu’il avait apporté a été retiré, sauf %n personne modifiée ou contactée entre-temps.</numerusform><numerusform>Ce qu’il avait apporté a été retiré, sauf %n personnes modifiées ou contactées entre-temps.</numerusform></translation>
    </message>
</context>
<context>
    <name>KeptPinRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Forget PIN</source>
        <translation>Oublier le PIN</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Remembered on this computer</source>
        <translation>Retenu sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>KnownRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Connect {port}</source>
        <translation>Connecter {port}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Forget {modem}</source>
        <translation>Oublier {modem}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>last seen {time}</source>
        <translation>vu la dernière fois {time}</translation>
    </message>
</context>
<context>
    <name>LaneBanner</name>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Sending is paused.</source>
        <translation>L’envoi est en pause.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Messages wait until you resume; incoming ones still arrive.</source>
        <translation>Les messages attendent la reprise ; les entrants arrivent toujours.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>All sending is stopped.</source>
        <translation>Tout envoi est arrêté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Nothing more leaves until you go on; what comes in still arrives.</source>
        <translation>Plus rien ne part avant votre accord ; ce qui entre arrive toujours.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Go on sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Messages wait, but no modem is connected.</source>
        <translation>Des messages attendent, mais aucun modem n’est connecté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Connect one, or try the virtual modem; sending then begins by itself.</source>
        <translation>Connectez-en un, ou essayez le modem virtuel ; l’envoi commence alors de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Go to modems</source>
        <translation>Aller aux modems</translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>{used} of {total} messages</source>
        <translation>{used} messages sur {total}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Pause sending</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Resume sending</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>SIM storage</source>
        <translation>Mémoire de la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
</context>
<context>
    <name>LanePhone</name>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>The recording is in {file}</source>
        <translation>L’enregistrement est dans {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Service codes…</source>
        <translation>Codes de service…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Credit…</source>
        <translation>Crédit…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>How fast it sends…</source>
        <translation>Vitesse d’envoi…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Names on the SIM…</source>
        <translation>Noms de la SIM…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Record what the modem says…</source>
        <translation>Enregistrer ce que dit le modem…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Talk to the modem…</source>
        <translation>Parler au modem…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Message centre…</source>
        <translation>Centre de messagerie…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Message centre {number}…</source>
        <translation>Centre de messagerie {number}…</translation>
    </message>
</context>
<context>
    <name>LanePin</name>
    <message>
        <location filename="../../smsdesk/ui/lane_pin.py"/>
        <source>The PIN is forgotten: it will be asked for the next time.</source>
        <translation>Le PIN est oublié : il sera demandé la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>LaneSim</name>
    <message>
        <location filename="../../smsdesk/ui/lane_sim.py"/>
        <source>Messages go out by this one from now on; delivery reports still find theirs.</source>
        <translation>Les messages partent désormais par celui-ci ; les accusés de réception retrouvent les leurs.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_sim.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>LanguageCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>%n recipient(s) left out</source>
        <translation><numerusform>%n destinataire écarté</numerusform><numerusform>%n destinataires écartés</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Send to the rows of {file}</source>
        <translation>Envoyer aux lignes de {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Each row gets its own text: its columns can be put into it as fields.</source>
        <translation>Chaque ligne reçoit son propre texte : ses colonnes peuvent y être mises comme champs.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>%n number(s) found</source>
        <translation><numerusform>%n numéro trouvé</numerusform><numerusform>%n numéros trouvés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>%n left out</source>
        <translation><numerusform>%n écarté</numerusform><numerusform>%n écartés</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Column with the phone numbers</source>
        <translation>Colonne des numéros de téléphone</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Numbers are in</source>
        <translation>Les numéros sont dans</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Country of numbers without a code</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Use these</source>
        <translation>Utiliser ceux-ci</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Something went wrong inside smsdesk.</source>
        <translation>Quelque chose a échoué dans smsdesk.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>What you asked for may not have been done. ({fault})</source>
        <translation>Ce que vous avez demandé n’est peut-être pas fait. ({fault})</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Stopped. What is in the air can’t be called back.</source>
        <translation>Arrêté. Ce qui est en route ne peut être rappelé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Sending goes on.</source>
        <translation>L’envoi continue.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>%n unread</source>
        <translation><numerusform>%n non lu</numerusform><numerusform>%n non lus</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Nothing else</source>
        <translation>Rien d’autre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Merge these %n</source>
        <translation><numerusform>Fusionner cette %n</numerusform><numerusform>Fusionner ces %n</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Tick two or more.</source>
        <translation>Cochez-en deux ou plus.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>What may be sent stays as it is for each number: nothing is loosened.</source>
        <translation>Ce qui peut être envoyé reste tel quel pour chaque numéro : rien n’est assoupli.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>They become</source>
        <translation>Elles deviennent</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Preview of the merge</source>
        <translation>Aperçu de la fusion</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
</context>
<context>
    <name>MergedPanel</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merged_panel.py"/>
        <source>They were</source>
        <translation>Elles étaient</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merged_panel.py"/>
        <source>Entries before</source>
        <translation>Fiches d’avant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merged_panel.py"/>
        <source>Bring them back</source>
        <translation>Les séparer de nouveau</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_editor.py"/>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_editor.py"/>
        <source>Write the message…</source>
        <translation>Écrivez le message…</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>%n message(s) selected</source>
        <translation><numerusform>%n message sélectionné</numerusform><numerusform>%n messages sélectionnés</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>The buttons act on every selected message that allows the step.</source>
        <translation>Les boutons agissent sur chaque message sélectionné qui le permet.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Delivery report</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Flash: pops up, and is not kept</source>
        <translation>Flash : s’affiche à l’écran sans être gardé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Alphabet</source>
        <translation>Alphabet</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Text and history</source>
        <translation>Texte et historique</translation>
    </message>
</context>
<context>
    <name>ModemHelp</name>
    <message>
        <location filename="../../smsdesk/ui/modem_help.py"/>
        <source>Copied: {command}. Paste it into a terminal.</source>
        <translation>Copié : {command}. Collez-la dans un terminal.</translation>
    </message>
</context>
<context>
    <name>ModemSearch</name>
    <message>
        <location filename="../../smsdesk/ui/modem_search.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/modem_search.py"/>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/modem_search.py"/>
        <source>Looking for modems</source>
        <translation>Recherche de modems</translation>
    </message>
</context>
<context>
    <name>ModemsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Modems and email</source>
        <translation>Modems et e-mail</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Disconnected. Messages wait until a modem is connected.</source>
        <translation>Déconnecté. Les messages attendent qu’un modem soit connecté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Find modems</source>
        <translation>Trouver des modems</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Which SIM for whom…</source>
        <translation>Quelle SIM pour qui…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Why doesn’t it work?</source>
        <translation>Pourquoi cela ne marche-t-il pas ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Look at everything that is plugged in, and say what is in the way</source>
        <translation>Regarder tout ce qui est branché, et dire ce qui gêne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Why doesn’t my modem work?</source>
        <translation>Pourquoi mon modem ne marche-t-il pas ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>No modem is connected</source>
        <translation>Aucun modem n’est connecté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Plug a USB modem with a SIM into this computer and press “Find modems”, or try the program with the virtual modem below.</source>
        <translation>Branchez un modem USB avec une SIM et cliquez sur « Trouver des modems », ou essayez le programme avec le modem virtuel ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Connected before</source>
        <translation>Connectés auparavant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Plugged in just now</source>
        <translation>Branchés à l’instant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Address of a modem</source>
        <translation>Adresse d’un modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Use the virtual modem</source>
        <translation>Utiliser le modem virtuel</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Other ways</source>
        <translation>Autres voies</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Modems</source>
        <translation>Modems</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Connect by address</source>
        <translation>Connecter par adresse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>A serial port by its name, or a modem that is reached over the network.</source>
        <translation>Un port série par son nom, ou un modem joint par le réseau.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Virtual modem</source>
        <translation>Modem virtuel</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Try everything without hardware: nothing leaves this computer. Numbers ending in 11 answer, those ending in 22 reply STOP, those ending in 00 do not exist.</source>
        <translation>Essayez tout sans matériel : rien ne quitte cet ordinateur. Les numéros en 11 répondent, ceux en 22 répondent STOP, ceux en 00 n’existent pas.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Remove this number</source>
        <translation>Retirer ce numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>May be texted</source>
        <translation>Peut être contacté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>On the white list</source>
        <translation>Sur la liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Opted out: do not send</source>
        <translation>Désinscrit : ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Do not send: {reason}</source>
        <translation>Ne pas envoyer : {reason}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Did you mean {number}?</source>
        <translation>Vouliez-vous dire {number} ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Why not?</source>
        <translation>Pourquoi pas ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Why may it be texted again?</source>
        <translation>Pourquoi peut-on lui écrire de nouveau ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>A short code, not a person’s number</source>
        <translation>Un numéro court, pas celui d’une personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>a landline: texts may not arrive</source>
        <translation>un poste fixe : les messages n’arrivent peut-être pas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>What may be sent to this number</source>
        <translation>Ce qui peut être envoyé à ce numéro</translation>
    </message>
</context>
<context>
    <name>OptOutWords</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Words that opt out, and the texts that answer</source>
        <translation>Mots de désinscription, et textes de réponse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>The words of all languages count together. One per line; case, accents and signs don’t matter.</source>
        <translation>Les mots de toutes les langues comptent ensemble. Un par ligne ; casse, accents et signes n’importent pas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Always count, by law: {words}</source>
        <translation>Comptent toujours, de par la loi : {words}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>The words are in force.</source>
        <translation>Les mots sont en vigueur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Opt out at once</source>
        <translation>Désinscription directe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>A whole reply that is one of these stops everything to that number.</source>
        <translation>Une réponse faite d’un seul de ces mots arrête tout vers ce numéro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>A reply with one of these waits for you, and so do their messages.</source>
        <translation>Une réponse avec l’un d’eux vous attend, et les messages de la personne aussi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Opt in again</source>
        <translation>Réinscription</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>A whole reply that is one of these lifts an opt-out.</source>
        <translation>Une réponse faite d’un seul de ces mots lève la désinscription.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Courtesy</source>
        <translation>Politesse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>May stand before or behind such a word.</source>
        <translation>Peut précéder ou suivre un tel mot.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Confirms an opt-out</source>
        <translation>Confirme une désinscription</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Confirms a return</source>
        <translation>Confirme un retour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Where nobody can reply</source>
        <translation>Là où nul ne peut répondre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>The same, without a way</source>
        <translation>De même, sans autre façon</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Lists of words</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>As delivered</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>{contact} stands for “Another way to opt out” in the settings.</source>
        <translation>{contact} tient lieu d’« Autre façon de se désinscrire » des réglages.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel the rest of this batch?</source>
        <translation>Annuler le reste de cet envoi ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) still (waits|wait) and will not be sent. What was sent stays sent; you can send the cancelled ones later.</source>
        <translation><numerusform>%n message attend encore et ne partira pas. Ce qui est envoyé le reste ; vous pourrez envoyer plus tard les annulés.</numerusform><numerusform>%n messages attendent encore et ne partiront pas. Ce qui est envoyé le reste ; vous pourrez envoyer plus tard les annulés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Keep sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Did it arrive?</source>
        <translation>Est-il arrivé ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) will be noted as sent, because you know that (it|they) arrived. This can’t be taken back.</source>
        <translation><numerusform>%n message sera noté comme envoyé, car vous savez qu’il est arrivé. C’est définitif.</numerusform><numerusform>%n messages seront notés comme envoyés, car vous savez qu’ils sont arrivés. C’est définitif.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel these messages?</source>
        <translation>Annuler ces messages ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>What still waits of %n message(s) will not be sent.</source>
        <translation><numerusform>Ce qui attend encore de %n message ne partira pas.</numerusform><numerusform>Ce qui attend encore de %n messages ne partira pas.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel them</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Send again? It may arrive twice.</source>
        <translation>Renvoyer ? Il pourrait arriver deux fois.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) (was|were) handed to the network, and no answer came: (it|they) may have arrived. Ask the recipient first if getting it twice would hurt.</source>
        <translation><numerusform>%n message a été remis au réseau, sans réponse : il est peut-être arrivé. Demandez d’abord au destinataire si le recevoir deux fois gênerait.</numerusform><numerusform>%n messages ont été remis au réseau, sans réponse : ils sont peut-être arrivés. Demandez d’abord au destinataire si les recevoir deux fois gênerait.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Send again anyway</source>
        <translation>Renvoyer quand même</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Too late: nothing was waiting any more.</source>
        <translation>Trop tard : plus rien n’attendait.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) cancelled.</source>
        <translation><numerusform>%n message annulé.</numerusform><numerusform>%n messages annulés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) (waits|wait) again.</source>
        <translation><numerusform>%n message attend de nouveau.</numerusform><numerusform>%n messages attendent de nouveau.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) will be sent again.</source>
        <translation><numerusform>%n message sera renvoyé.</numerusform><numerusform>%n messages seront renvoyés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) noted as sent.</source>
        <translation><numerusform>%n message noté comme envoyé.</numerusform><numerusform>%n messages notés comme envoyés.</numerusform></translation>
    </message>
</context>
<context>
    <name>OutboxExport</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_export.py"/>
        <source>%n step(s) written to {file}</source>
        <translation><numerusform>%n étape écrite dans {file}</numerusform><numerusform>%n étapes écrites dans {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_export.py"/>
        <source>%n message(s) written to {file}</source>
        <translation><numerusform>%n message écrit dans {file}</numerusform><numerusform>%n messages écrits dans {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Batch {number}</source>
        <translation>Envoi {number}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Messages appear here as soon as you queue them, with where they stand.</source>
        <translation>Les messages paraissent ici dès leur mise en file, avec leur état.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>No message here matches “{text}”.</source>
        <translation>Aucun message d’ici ne répond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>No message stands here</source>
        <translation>Aucun message ici</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>None is in this state right now.</source>
        <translation>Aucun n’est dans cet état à présent.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Another time…</source>
        <translation>Autre heure…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Before others</source>
        <translation>Avant les autres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Export the messages shown</source>
        <translation>Exporter les messages affichés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Search texts, names and numbers</source>
        <translation>Chercher textes, noms et numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
</context>
<context>
    <name>Overdue</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>%n message(s) should have gone out already</source>
        <translation><numerusform>%n message aurait déjà dû partir</numerusform><numerusform>%n messages auraient déjà dû partir</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>The program was closed, or the computer asleep. The first was due {time}. A reminder that comes too late may confuse: nothing goes before you have decided.</source>
        <translation>Le programme était fermé, ou l’ordinateur en veille. Le premier devait partir {time}. Un rappel trop tardif peut dérouter : rien ne part avant votre décision.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Cancel them</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Another time…</source>
        <translation>Autre heure…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Undoing an import removes the people it brought and gives those it changed their former values. Whoever was changed or texted since stays.</source>
        <translation>Annuler un import retire les personnes qu’il a apportées et rend à celles qu’il a changées leurs anciennes valeurs. Qui a changé ou reçu un message depuis reste.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Each list that you import stands here, and can be undone as a whole.</source>
        <translation>Chaque liste importée figure ici, et peut être annulée en entier.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Undo this import…</source>
        <translation>Annuler cet import…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Undone {when}</source>
        <translation>Annulé {when}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>What was pasted</source>
        <translation>Ce qui a été collé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>The names on the SIM</source>
        <translation>Les noms de la SIM</translation>
    </message>
</context>
<context>
    <name>PastedDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Pasted numbers</source>
        <translation>Numéros collés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Only those with a problem</source>
        <translation>Seulement ceux qui ont un problème</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>%n pasted number(s)</source>
        <translation><numerusform>%n numéro collé</numerusform><numerusform>%n numéros collés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>%n with a problem</source>
        <translation><numerusform>%n avec un problème</numerusform><numerusform>%n avec un problème</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>All are fine.</source>
        <translation>Tous sont bons.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Double-click a number, or press F2, to correct it.</source>
        <translation>Double-cliquez sur un numéro, ou F2, pour le corriger.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Remove those with a problem</source>
        <translation>Retirer ceux qui ont un problème</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PastedModel</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>As pasted</source>
        <translation>Comme collé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>As understood</source>
        <translation>Comme compris</translation>
    </message>
</context>
<context>
    <name>PeopleInside</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n personne</numerusform><numerusform>%n personnes</numerusform></translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>About this person</source>
        <translation>Sur cette personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>No number yet: without one nothing can be sent.</source>
        <translation>Pas encore de numéro : sans lui rien ne peut être envoyé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>May be texted</source>
        <translation>Peut être contacté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Show the conversation</source>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Write to this number</source>
        <translation>Écrire à ce numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>In no group.</source>
        <translation>Dans aucun groupe.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Nothing noted yet. Own fields, such as a town, go into messages.</source>
        <translation>Rien de noté encore. Les champs propres, comme une ville, vont dans les messages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Add details</source>
        <translation>Ajouter des détails</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>No longer here</source>
        <translation>N’est plus ici</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>What you send to this person and what they answer is shown here.</source>
        <translation>Ce que vous envoyez à cette personne et ce qu’elle répond s’affiche ici.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Add a number: then you can write to this person.</source>
        <translation>Ajoutez un numéro : vous pourrez alors lui écrire.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Nothing said yet</source>
        <translation>Rien encore de dit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Back to the conversation</source>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Back to the duplicates</source>
        <translation>Retour aux doublons</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Back to the contacts</source>
        <translation>Retour aux contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>This person is not in the address book any more</source>
        <translation>Cette personne n’est plus dans le carnet</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>The messages stay in Conversations and in the outbox.</source>
        <translation>Les messages restent dans « Conversations » et la boîte d’envoi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>To the contacts</source>
        <translation>Aux contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Delete this person</source>
        <translation>Supprimer cette personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Text them no more…</source>
        <translation>Ne plus leur écrire…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Text them again…</source>
        <translation>Leur écrire de nouveau…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Open in Conversations</source>
        <translation>Ouvrir dans Conversations</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Sent and received</source>
        <translation>Envoyé et reçu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Show earlier messages</source>
        <translation>Afficher les messages antérieurs</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>What is known</source>
        <translation>Ce qu’on sait</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>PIN of the SIM</source>
        <translation>PIN de la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Remember on this computer</source>
        <translation>Retenir sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Remember the PIN on this computer</source>
        <translation>Retenir le PIN sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PlannedPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Planned</source>
        <translation>Planifiés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>%n message(s) again and again</source>
        <translation><numerusform>%n message répété</numerusform><numerusform>%n messages répétés</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>%n planned message(s) deleted.</source>
        <translation><numerusform>%n message planifié supprimé.</numerusform><numerusform>%n messages planifiés supprimés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Planned messages</source>
        <translation>Messages planifiés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Show what went last</source>
        <translation>Afficher le dernier envoyé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Nothing is sent again and again</source>
        <translation>Rien n’est envoyé encore et encore</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Write a message and choose “Again and again” below the text: every day, on some days of the week, every month or every year.</source>
        <translation>Écrivez un message et choisissez « Encore et encore » sous le texte : chaque jour, certains jours de la semaine, chaque mois ou chaque année.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
</context>
<context>
    <name>PortRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Connect {port}</source>
        <translation>Connecter {port}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Previous person</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n partie</numerusform><numerusform>%n parties</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>%n character(s)</source>
        <translation><numerusform>%n caractère</numerusform><numerusform>%n caractères</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>%n person(s) (has|have) no {field}: the text would have a hole.</source>
        <translation><numerusform>%n personne n’a pas de {field} : le texte aurait un trou.</numerusform><numerusform>%n personnes n’ont pas de {field} : le texte aurait un trou.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Write {field} instead</source>
        <translation>Écrire plutôt {field}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>friend</source>
        <translation>ami(e)</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/progress_row.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/progress_row.py"/>
        <source>about %n second(s) left</source>
        <translation><numerusform>reste environ %n seconde</numerusform><numerusform>reste environ %n secondes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/progress_row.py"/>
        <source>about %n minute(s) left</source>
        <translation><numerusform>reste environ %n minute</numerusform><numerusform>reste environ %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>QuestionBanner</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/question_watch.py"/>
        <source>%n number(s) (waits|wait) for your decision.</source>
        <translation><numerusform>%n numéro attend votre décision.</numerusform><numerusform>%n numéros attendent votre décision.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/question_watch.py"/>
        <source>A reply may ask for no more texts, or a number may not exist. Next: {number}</source>
        <translation>Une réponse demande peut-être à ne plus rien recevoir, ou un numéro n’existe peut-être pas. Suivant : {number}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/question_watch.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Do they ask for no more texts?</source>
        <translation>Demande-t-il à ne plus rien recevoir ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>%n message(s) to them (waits|wait) for your answer.</source>
        <translation><numerusform>%n message pour cette personne attend votre réponse.</numerusform><numerusform>%n messages pour cette personne attendent votre réponse.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>What you send them waits for your answer.</source>
        <translation>Ce que vous lui envoyez attend votre réponse.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>No, it isn’t</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Yes, opt out</source>
        <translation>Oui, le désinscrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>This number may not exist</source>
        <translation>Ce numéro n’existe peut-être pas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>The last texts to it came back from the network.</source>
        <translation>Les derniers messages vers lui sont revenus du réseau.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>A wrong number costs money with each text.</source>
        <translation>Un faux numéro coûte de l’argent à chaque message.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Keep texting it</source>
        <translation>Continuer à lui écrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Text it no more</source>
        <translation>Ne plus lui écrire</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipient_chip.py"/>
        <source>Press Delete to remove it, Enter to open it</source>
        <translation>Suppr pour le retirer, Entrée pour l’ouvrir</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n recipient(s) (was|were) in the list already.</source>
        <translation><numerusform>%n destinataire était déjà dans la liste.</numerusform><numerusform>%n destinataires étaient déjà dans la liste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n chosen person(s)</source>
        <translation><numerusform>%n personne choisie</numerusform><numerusform>%n personnes choisies</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n pasted number(s)</source>
        <translation><numerusform>%n numéro collé</numerusform><numerusform>%n numéros collés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n row(s)</source>
        <translation><numerusform>%n ligne</numerusform><numerusform>%n lignes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>{number} (short code)</source>
        <translation>{number} (numéro court)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n word(s) beside the numbers (was|were) left aside.</source>
        <translation><numerusform>%n mot à côté des numéros a été laissé.</numerusform><numerusform>%n mots à côté des numéros ont été laissés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>The pasted text was too long: {cut} characters were left out.</source>
        <translation>Le texte collé était trop long : {cut} caractères ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>Name, number or group…</source>
        <translation>Nom, numéro ou groupe…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>Recipients: a name, a number or a group</source>
        <translation>Destinataires : un nom, un numéro ou un groupe</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Record what the modem says</source>
        <translation>Enregistrer ce que dit le modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>When a modem does not work as it should, somebody who knows modems can see from this file what it was told and what it answered. Recording goes on until you stop it or disconnect the modem.</source>
        <translation>Quand un modem ne marche pas comme il devrait, quelqu’un qui s’y connaît peut voir dans ce fichier ce qu’on lui a dit et ce qu’il a répondu. L’enregistrement dure jusqu’à ce que vous l’arrêtiez ou déconnectiez le modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Leave numbers and texts in the file</source>
        <translation>Laisser numéros et textes dans le fichier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Whoever gets the file can read messages and numbers. PINs are never in it.</source>
        <translation>Qui reçoit le fichier peut lire messages et numéros. Les PIN n’y sont jamais.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>They are masked: the file can be given to others.</source>
        <translation>Ils sont masqués : le fichier peut être transmis.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>The recording is full: {file}</source>
        <translation>L’enregistrement est plein : {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Recording, masked: {file}</source>
        <translation>Enregistrement masqué : {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Recording with numbers and texts: {file}</source>
        <translation>Enregistrement avec numéros et textes : {file}</translation>
    </message>
</context>
<context>
    <name>RegionCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/region_combo.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/region_combo.py"/>
        <source>None: every number has its code</source>
        <translation>Aucun : chaque numéro a son indicatif</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Remind of a date</source>
        <translation>Rappeler une date</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Each person gets the text before a date of their own, from a column of the list or a field of the address book. Whoever has none is left out.</source>
        <translation>Chacun reçoit le texte avant une date qui lui est propre, d’une colonne de la liste ou d’un champ du carnet. Qui n’en a pas est écarté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Choose recipients first: they bring the fields.</source>
        <translation>Choisissez d’abord des destinataires : ils apportent les champs.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>The date stands in</source>
        <translation>La date est dans</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Days before it</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Send again and again</source>
        <translation>Envoyer encore et encore</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Next: {days}</source>
        <translation>Prochains : {days}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>This rule is over already: nothing would ever be sent.</source>
        <translation>Cette règle est déjà finie : rien ne serait jamais envoyé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>after the day</source>
        <translation>après le jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>after so many times</source>
        <translation>après tant de fois</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Beginning on</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>It ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>How many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Write an answer…</source>
        <translation>Écrivez une réponse…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Entrée envoie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n partie</numerusform><numerusform>%n parties</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>{left} left</source>
        <translation>reste {left}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>{languages} alphabet</source>
        <translation>alphabet {languages}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>%n message(s)</source>
        <translation><numerusform>%n message</numerusform><numerusform>%n messages</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Send the failed again (%n)</source>
        <translation><numerusform>Renvoyer les échecs (%n)</numerusform><numerusform>Renvoyer les échecs (%n)</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Export the result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Export every step</source>
        <translation>Exporter chaque étape</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Batches</source>
        <translation>Envois</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Show single messages too</source>
        <translation>Afficher aussi les messages seuls</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Recipients of the batch</source>
        <translation>Destinataires de l’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>No batches yet</source>
        <translation>Pas encore d’envois</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Each time you send to several people, the result appears here: who got it, who did not, and why.</source>
        <translation>Chaque fois que vous écrivez à plusieurs, le résultat paraît ici : qui l’a reçu, qui non, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>What happened to each message, when, by whom and why: for your records</source>
        <translation>Ce qui est arrivé à chaque message, quand, par qui et pourquoi : pour vos dossiers</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Open in the outbox</source>
        <translation>Ouvrir dans la boîte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Result of the batch</source>
        <translation>Résultat de l’envoi</translation>
    </message>
</context>
<context>
    <name>RoutingDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Which SIM sends to whom</source>
        <translation>Quelle SIM envoie à qui</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>The first rule that fits a number counts; the others go by whichever modem is free. If a SIM is away for long, another one stands in.</source>
        <translation>La première règle qui convient à un numéro compte ; les autres partent par un modem libre. Si une SIM manque longtemps, une autre la remplace.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>No SIM is known yet: connect a modem first.</source>
        <translation>Aucune SIM connue : connectez d’abord un modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>A number begins with + and the country code, such as +254 or +4917.</source>
        <translation>Un numéro commence par + et l’indicatif du pays, comme +254 ou +4917.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>There is no rule: every modem sends to everybody.</source>
        <translation>Il n’y a pas de règle : tous les modems envoient à tous.</translation>
    </message>
</context>
<context>
    <name>RuleGroupDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>New group by rule</source>
        <translation>Nouveau groupe par règle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Fill in the conditions, and it says here who is meant.</source>
        <translation>Remplissez les conditions : on dira ici qui est visé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>and others</source>
        <translation>et d’autres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>%n person(s) now</source>
        <translation><numerusform>%n personne à présent</numerusform><numerusform>%n personnes à présent</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Nobody is put into this group by hand: whoever fits is in it, also people who are added later. A message to it goes to those who fit when it is queued.</source>
        <translation>Personne n’est mis à la main dans ce groupe : qui convient en est, même ajouté plus tard. Un message au groupe va à ceux qui conviennent quand il est mis en file.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>How the conditions belong together</source>
        <translation>Comment les conditions vont ensemble</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>all of these fit</source>
        <translation>toutes sont remplies</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>any of these fits</source>
        <translation>l’une est remplie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Somebody is in it if</source>
        <translation>Quelqu’un en est si</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>+254, or all</source>
        <translation>+254, ou tous</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Any carrier</source>
        <translation>Tout opérateur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Take this rule away</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Numbers beginning with</source>
        <translation>Numéros commençant par</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>With the carrier</source>
        <translation>Chez l’opérateur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Go through</source>
        <translation>Passent par</translation>
    </message>
</context>
<context>
    <name>SendingOptions</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send later:</source>
        <translation>Envoyer plus tard :</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Again and again…</source>
        <translation>Encore et encore…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Before a date…</source>
        <translation>Avant une date…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Give up if not sent by:</source>
        <translation>Abandonner après :</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>In quiet hours too</source>
        <translation>Aussi en heures calmes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Pop up on the screen (flash)</source>
        <translation>Afficher à l’écran (flash)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Shown at once; most phones do not keep it.</source>
        <translation>Affiché aussitôt ; la plupart des téléphones ne le gardent pas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Any modem</source>
        <translation>Tout modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>A modem, by the rules</source>
        <translation>Un modem, selon les règles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>A modem; email if none works</source>
        <translation>Un modem ; e-mail si aucun ne marche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Email where the carrier takes it, else a modem</source>
        <translation>E-mail si l’opérateur le prend, sinon un modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Only {route}</source>
        <translation>Seulement {route}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send again and again</source>
        <translation>Envoyer encore et encore</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send before a date of each person</source>
        <translation>Envoyer avant une date de chacun</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send later at</source>
        <translation>Envoyer plus tard, le</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Give up if not sent in time</source>
        <translation>Abandonner si non parti à temps</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Give up after</source>
        <translation>Abandonner après</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send in quiet hours too</source>
        <translation>Envoyer aussi en heures calmes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Through which modem</source>
        <translation>Par quel modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
</context>
<context>
    <name>SendingPlan</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>How fast this SIM may send</source>
        <translation>À quelle vitesse cette SIM envoie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Operators block SIMs that send as machines do, and most contracts have a limit. Parts are counted: a long text is several. What is over a limit waits and goes by itself.</source>
        <translation>Les opérateurs bloquent les SIM qui envoient comme des machines, et la plupart des contrats ont une limite. On compte les parties : un long texte en fait plusieurs. Ce qui dépasse une limite attend et part seul.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Sent today: {day} · this month: {month} (in parts)</source>
        <translation>Envoyé aujourd’hui : {day} · ce mois : {month} (en parties)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>As fast as the modem can</source>
        <translation>Aussi vite que le modem le peut</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Careful: about ten a minute</source>
        <translation>Prudent : une dizaine par minute</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Very careful: 200 a day</source>
        <translation>Très prudent : 200 par jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>A plan of my own</source>
        <translation>Mon propre plan</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Pause between two messages</source>
        <translation>Pause entre deux messages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>more or less, by chance</source>
        <translation>plus ou moins, au hasard</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts a minute</source>
        <translation>Parties par minute</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts an hour</source>
        <translation>Parties par heure</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts a day</source>
        <translation>Parties par jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts a month</source>
        <translation>Parties par mois</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Day and month begin at</source>
        <translation>Jour et mois commencent à</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ServiceCodes</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Ask the network</source>
        <translation>Interroger le réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Your operator answers codes such as *100# within seconds: the credit, the SIM’s own number, offers. Some open a menu to choose from. Nothing is sent to anybody.</source>
        <translation>Votre opérateur répond en secondes à des codes comme *100# : le crédit, le numéro de la SIM, des offres. Certains ouvrent un menu. Rien n’est envoyé à personne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Code, such as *100#</source>
        <translation>Code, comme *100#</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The network’s answer</source>
        <translation>La réponse du réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The answer appears here.</source>
        <translation>La réponse s’affiche ici.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Your choice, such as 1</source>
        <translation>Votre choix, comme 1</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Send choice</source>
        <translation>Envoyer le choix</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Waiting for the message in the air, then the network is asked…</source>
        <translation>Attente du message en cours, puis question au réseau…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Asking the network; it may take half a minute…</source>
        <translation>Question au réseau ; cela peut prendre une demi-minute…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The menu was left.</source>
        <translation>Le menu a été quitté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The network waits for your choice.</source>
        <translation>Le réseau attend votre choix.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The network ended the dialogue without a text.</source>
        <translation>Le réseau a terminé le dialogue sans texte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/setting_row.py"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/setting_row.py"/>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Every change counts at once.</source>
        <translation>Chaque changement compte aussitôt.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Save a copy of all data</source>
        <translation>Enregistrer une copie de toutes les données</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Data of smsdesk (*.sqlite3)</source>
        <translation>Données de smsdesk (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A copy is in {file}.</source>
        <translation>Une copie est dans {file}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Who may be texted</source>
        <translation>À qui on peut écrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Do not send…</source>
        <translation>Ne pas envoyer…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>White list…</source>
        <translation>Liste blanche…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Words and texts…</source>
        <translation>Mots et textes…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Laws on opting out, quiet hours and records differ between countries. These settings are no legal advice.</source>
        <translation>Les lois sur désinscription, heures calmes et registres diffèrent d’un pays à l’autre. Ces réglages ne sont pas un conseil juridique.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Everything is on this computer, in {folder}</source>
        <translation>Tout est sur cet ordinateur, dans {folder}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Numbers without a country code are taken to be from here. Until you choose one, it is the country of the SIM, or else of the computer.</source>
        <translation>Les numéros sans indicatif sont supposés d’ici. Tant que vous n’avez pas choisi, c’est le pays de la SIM, sinon de l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Language of this window</source>
        <translation>Langue de cette fenêtre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Counts from the next start of smsdesk.</source>
        <translation>Compte dès le prochain démarrage de smsdesk.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Light, dark, or as the computer has it.</source>
        <translation>Clair, sombre, ou comme l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Stop all sending</source>
        <translation>Arrêter tout envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Nothing leaves from any modem while this is on. F8 does the same.</source>
        <translation>Tant que c’est activé, rien ne part d’aucun modem. F8 fait de même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Seconds to think again</source>
        <translation>Secondes de réflexion</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A message you send begins to go after so many seconds; 0: at once.</source>
        <translation>Un message commence à partir après tant de secondes ; 0 : aussitôt.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Ask about late messages after</source>
        <translation>Demander si retard de plus de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Hours that the program was closed or the computer asleep, after which it asks before it sends what should have gone meanwhile; 0: never.</source>
        <translation>Heures de fermeture ou de veille après lesquelles il demande avant d’envoyer ce qui aurait dû partir ; 0 : jamais.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Keep quiet hours</source>
        <translation>Respecter les heures calmes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts go only in the hours below, by the clock where the recipient lives. Answers to a person go at any hour.</source>
        <translation>Les messages ne partent qu’aux heures ci-dessous, à l’horloge du destinataire. Les réponses à une personne partent à toute heure.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts go from</source>
        <translation>Envoi à partir de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Not earlier in the day.</source>
        <translation>Pas plus tôt.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts go until</source>
        <translation>Envoi jusqu’à</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Later ones wait for morning.</source>
        <translation>Le reste attend le matin.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Days with texts</source>
        <translation>Jours d’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>What is due on another day waits.</source>
        <translation>Ce qui tombe un autre jour attend.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Time zone of this desk</source>
        <translation>Fuseau horaire du poste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>All times are shown and meant in it. It counts too for people whose own zone nobody knows.</source>
        <translation>Toutes les heures s’y entendent. Il vaut aussi pour qui n’a pas de fuseau connu.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Answer through the number they know</source>
        <translation>Répondre par le numéro connu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A reply goes by the SIM that the person has texted last.</source>
        <translation>Une réponse passe par la SIM à laquelle la personne a écrit en dernier.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Another SIM stands in after</source>
        <translation>Autre SIM de relève après</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Minutes that a SIM is away, after which others send what a rule meant for it; 0: never.</source>
        <translation>Minutes d’absence d’une SIM, après quoi d’autres envoient ce qu’une règle lui destinait ; 0 : jamais.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Which way texts go</source>
        <translation>Par où passent les messages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Holds where none is chosen for a message. By email only numbers are reached whose carrier is known, and nobody learns whether the text arrived.</source>
        <translation>Vaut si rien n’est choisi pour un message. Par e-mail on ne joint que les numéros d’opérateur connu, et nul n’apprend si le message est arrivé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A modem, by the rules</source>
        <translation>Un modem, selon les règles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A modem; email if none works</source>
        <translation>Un modem ; e-mail si aucun ne marche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Email where the carrier takes it, else a modem</source>
        <translation>E-mail si l’opérateur le prend, sinon un modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Email takes over after</source>
        <translation>L’e-mail relève après</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Minutes without any modem that works, where email may stand in. What has left already is never sent a second time.</source>
        <translation>Minutes sans aucun modem qui marche, là où l’e-mail peut relever. Ce qui est parti n’est jamais envoyé deux fois.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Ask before sending to more than</source>
        <translation>Demander au-delà de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So many people get a text at once without a last question.</source>
        <translation>Jusqu’à tant de personnes, l’envoi part sans dernière question.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Delivery reports</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Asks the network whether each text arrived; some operators charge it.</source>
        <translation>Demande au réseau si chaque message est arrivé ; certains opérateurs le facturent.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Most parts of one text</source>
        <translation>Parties au plus par message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A longer text is refused: each part costs as much as a message.</source>
        <translation>Un texte plus long est refusé : chaque partie coûte un message.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Fewer parts for these languages</source>
        <translation>Moins de parties pour ces langues</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A text that would need Unicode (70 letters a part) goes in the language’s own alphabet (up to 155) where that saves a part.</source>
        <translation>Un texte qui voudrait Unicode (70 lettres par partie) part dans l’alphabet propre de la langue (jusqu’à 155) si cela épargne une partie.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Some networks lose such texts, and some phones show them wrongly: try it with your own phone first.</source>
        <translation>Certains réseaux perdent ces messages et certains téléphones les montrent mal : essayez d’abord avec le vôtre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So often a message is tried when the network puts it off.</source>
        <translation>Nombre d’essais d’un message quand le réseau le repousse.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Pause after refusals</source>
        <translation>Pause après des refus</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So many different numbers refused in a row stop a modem: mostly no credit.</source>
        <translation>Tant de numéros différents refusés de suite arrêtent un modem : le plus souvent, plus de crédit.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Only numbers on the white list get texts; all others are left out.</source>
        <translation>Seuls les numéros de la liste blanche reçoivent des messages ; les autres sont écartés.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Confirm an opt-out</source>
        <translation>Confirmer une désinscription</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Whoever replies STOP gets one last text that says it was understood.</source>
        <translation>Qui répond STOP reçoit un dernier message disant que c’est compris.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Text of the confirmation</source>
        <translation>Texte de la confirmation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Sent once, without advertising. Empty: in the language of the reply.</source>
        <translation>Envoyé une fois, sans publicité. Vide : dans la langue de la réponse.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Confirm a return</source>
        <translation>Confirmer un retour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Whoever replies START after an opt-out gets one text that says so.</source>
        <translation>Qui répond START après une désinscription reçoit un message qui le dit.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Text of that confirmation</source>
        <translation>Texte de cette confirmation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Empty: in the language of the reply.</source>
        <translation>Vide : dans la langue de la réponse.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Line where nobody can reply</source>
        <translation>Ligne si nul ne peut répondre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Added to texts by routes that can’t take replies; {contact} stands for the way below. Empty: in the language of the recipient.</source>
        <translation>Ajoutée aux messages par les voies sans réponse ; {contact} tient lieu de la façon ci-dessous. Vide : dans la langue du destinataire.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Another way to opt out</source>
        <translation>Autre façon de se désinscrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A phone number or an address at which people can ask for no more texts.</source>
        <translation>Un téléphone ou une adresse où demander à ne plus rien recevoir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Numbers that do not exist</source>
        <translation>Numéros qui n’existent pas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>What happens to a number that the network says it does not know.</source>
        <translation>Ce qui arrive à un numéro que le réseau dit ne pas connaître.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Text it no more</source>
        <translation>Ne plus lui écrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So often in a row</source>
        <translation>Tant de fois de suite</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts that came back, one after the other, before that happens.</source>
        <translation>Messages revenus, l’un après l’autre, avant que cela arrive.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Language of these texts</source>
        <translation>Langue de ces textes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>For people whose language nobody knows.</source>
        <translation>Pour ceux dont nul ne connaît la langue.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../smsdesk/ui/sidebar.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/sidebar.py"/>
        <source>About smsdesk</source>
        <translation>À propos de smsdesk</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>last hour</source>
        <translation>dernière heure</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Show the last hour</source>
        <translation>Afficher la dernière heure</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Show the last day</source>
        <translation>Afficher le dernier jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Signal: nothing known yet</source>
        <translation>Signal : rien de connu encore</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Signal, {span}: from {lowest} to {highest} dBm.</source>
        <translation>Signal, {span} : de {lowest} à {highest} dBm.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>%n minute(s) without.</source>
        <translation><numerusform>%n minute sans signal.</numerusform><numerusform>%n minutes sans signal.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Faint at times: a better place for the modem may help.</source>
        <translation>Faible par moments : une meilleure place pour le modem peut aider.</translation>
    </message>
</context>
<context>
    <name>SimButton</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/sim_button.py"/>
        <source>From the SIM</source>
        <translation>De la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sim_button.py"/>
        <source>Connect a modem on the Modems page first.</source>
        <translation>Connectez d’abord un modem sur la page « Modems et e-mail ».</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>No modem connected</source>
        <translation>Aucun modem connecté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Connect a modem</source>
        <translation>Connecter un modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Lets nothing more leave, from any modem (F8)</source>
        <translation>Ne laisse plus rien partir, d’aucun modem (F8)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>and %n more</source>
        <translation><numerusform>et %n de plus</numerusform><numerusform>et %n de plus</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Only white-listed numbers get messages.</source>
        <translation>Seuls les numéros de la liste blanche reçoivent des messages.</translation>
    </message>
</context>
<context>
    <name>StaysDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) stay(s|)</source>
        <translation><numerusform>%n personne reste</numerusform><numerusform>%n personnes restent</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n personne</numerusform><numerusform>%n personnes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>by rule</source>
        <translation>par règle</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>with groups inside</source>
        <translation>avec des groupes dedans</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>this number</source>
        <translation>ce numéro</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/suggestions.py"/>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>The first line holds headings</source>
        <translation>La première ligne contient des titres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>%n row(s)</source>
        <translation><numerusform>%n ligne</numerusform><numerusform>%n lignes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>the first {count} are shown</source>
        <translation>les {count} premiers sont affichés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Blank</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Double quotes</source>
        <translation>Guillemets doubles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Single quotes</source>
        <translation>Guillemets simples</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Columns end at</source>
        <translation>Les colonnes finissent par</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Cells stand in</source>
        <translation>Les cellules sont entre</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Messages of this conversation</source>
        <translation>Messages de cette conversation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Show earlier messages</source>
        <translation>Afficher les messages antérieurs</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Missed call, {time}</source>
        <translation>Appel manqué, {time}</translation>
    </message>
</context>
<context>
    <name>TestMode</name>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Cancel them</source>
        <translation>Les annuler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) (waits|wait) since test mode was on.</source>
        <translation><numerusform>%n message attend depuis le mode test.</numerusform><numerusform>%n messages attendent depuis le mode test.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>They go only when you say so.</source>
        <translation>Ils ne partent que si vous le dites.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Send them now</source>
        <translation>Les envoyer maintenant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>From then on messages go to everybody again.</source>
        <translation>Dès lors, les messages vont de nouveau à tous.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) that (is|are) held back (stays|stay) so until you decide.</source>
        <translation><numerusform>%n message retenu le reste jusqu’à votre décision.</numerusform><numerusform>%n messages retenus le restent jusqu’à votre décision.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Switch test mode off?</source>
        <translation>Désactiver le mode test ?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Test mode is off: messages go to everybody.</source>
        <translation>Le mode test est désactivé : les messages vont à tous.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Send %n message(s) now?</source>
        <translation><numerusform>Envoyer %n message maintenant ?</numerusform><numerusform>Envoyer %n messages maintenant ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>They were written before or while test mode was on.</source>
        <translation>Ils ont été écrits avant ou pendant le mode test.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) (goes|go) out.</source>
        <translation><numerusform>%n message part.</numerusform><numerusform>%n messages partent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Cancel %n message(s)?</source>
        <translation><numerusform>Annuler %n message ?</numerusform><numerusform>Annuler %n messages ?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Nobody gets them. They stay in the outbox as cancelled.</source>
        <translation>Personne ne les reçoit. Ils restent annulés dans la boîte d’envoi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) cancelled.</source>
        <translation><numerusform>%n message annulé.</numerusform><numerusform>%n messages annulés.</numerusform></translation>
    </message>
</context>
<context>
    <name>TestStrip</name>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>White list…</source>
        <translation>Liste blanche…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Switch off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Only the %n number(s) on the white list (gets|get) messages.</source>
        <translation><numerusform>Seul le %n numéro de la liste blanche reçoit des messages.</numerusform><numerusform>Seuls les %n numéros de la liste blanche reçoivent des messages.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Nobody gets messages: the white list is empty.</source>
        <translation>Personne ne reçoit de message : la liste blanche est vide.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) (is|are) held back.</source>
        <translation><numerusform>%n message est retenu.</numerusform><numerusform>%n messages sont retenus.</numerusform></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/timeline.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/timeline.py"/>
        <source>{time} · by hand</source>
        <translation>{time} · à la main</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>ZoneCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>As the desk</source>
        <translation>Comme le poste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>_ChipEdit</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>Correct the number</source>
        <translation>Corriger le numéro</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/batch_rows.py"/>
        <source>%n message(s)</source>
        <translation><numerusform>%n message</numerusform><numerusform>%n messages</numerusform></translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>How that came to be</source>
        <translation>Comment on en est venu là</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>On the white list</source>
        <translation>Sur la liste blanche</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>White list</source>
        <translation>Liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/contact_rows.py"/>
        <source>No number</source>
        <translation>Sans numéro</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>%n chosen person(s)</source>
        <translation><numerusform>%n personne choisie</numerusform><numerusform>%n personnes choisies</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>%n pasted number(s)</source>
        <translation><numerusform>%n numéro collé</numerusform><numerusform>%n numéros collés</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same e-mail address: {address}</source>
        <translation>Même adresse e-mail : {address}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name and organisation</source>
        <translation>Même nom et même organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name, and the same: {fields}</source>
        <translation>Même nom, et les mêmes : {fields}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name, and one has no number</source>
        <translation>Même nom, et l’un n’a pas de numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Perhaps one person</source>
        <translation>Peut-être une seule personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Merged</source>
        <translation>Fusionnés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>%n entries</source>
        <translation><numerusform>%n fiche</numerusform><numerusform>%n fiches</numerusform></translation>
    </message>
</context>
<context>
    <name>exchanges</name>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Spreadsheet (*.xlsx);;Text with commas (*.csv);;Text with tabs (*.tsv)</source>
        <translation>Feuille de calcul (*.xlsx);;Texte avec virgules (*.csv);;Texte avec tabulations (*.tsv)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Address cards (*.vcf)</source>
        <translation>Cartes d’adresses (*.vcf)</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Lists of people</source>
        <translation>Listes de personnes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>lanes</name>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Virtual modem</source>
        <translation>Modem virtuel</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Unplugged</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Another SIM is in this modem: {now} (before: {before}).</source>
        <translation>Une autre SIM est dans ce modem : {now} (avant : {before}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Signal not known</source>
        <translation>Signal inconnu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Very good signal</source>
        <translation>Très bon signal</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Good signal</source>
        <translation>Bon signal</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Fair signal</source>
        <translation>Signal moyen</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Weak signal</source>
        <translation>Signal faible</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>without a number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>not a number that exists</source>
        <translation>pas un numéro qui existe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>too few digits</source>
        <translation>trop peu de chiffres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>too many digits</source>
        <translation>trop de chiffres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>rounded by a spreadsheet</source>
        <translation>arrondi par un tableur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>an emergency number</source>
        <translation>un numéro d’urgence</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>no country code</source>
        <translation>sans indicatif de pays</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>a name or a word, not a number</source>
        <translation>un nom ou un mot, pas un numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>asked to be forgotten</source>
        <translation>a demandé l’effacement</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>a fax or a pager</source>
        <translation>un fax ou un bipeur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>shared with somebody else of the list</source>
        <translation>partagé avec quelqu’un d’autre de la liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>with a carrier that is not known</source>
        <translation>chez un opérateur inconnu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>in the list twice</source>
        <translation>deux fois dans la liste</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>asked not to be texted</source>
        <translation>a demandé à ne rien recevoir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>marked as not to be texted</source>
        <translation>marqué pour ne rien recevoir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>not on the white list (test mode)</source>
        <translation>hors de la liste blanche (mode test)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>the text would be too long</source>
        <translation>le texte serait trop long</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>the text would be empty</source>
        <translation>le texte serait vide</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Handed over</source>
        <translation>Remis au réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>On hold</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Sent, no report yet</source>
        <translation>Envoyé, sans accusé encore</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Planned</source>
        <translation>Planifiés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Modems and email</source>
        <translation>Modems et e-mail</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>planned</name>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Nothing waits to be sent</source>
        <translation>Rien n’attend de partir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>%n waiting until {time}</source>
        <translation><numerusform>%n en attente jusqu’à {time}</numerusform><numerusform>%n en attente jusqu’à {time}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>%n waiting</source>
        <translation><numerusform>%n en attente</numerusform><numerusform>%n en attente</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>%n waiting, done at about {time}</source>
        <translation><numerusform>%n en attente, fini vers {time}</numerusform><numerusform>%n en attente, fini vers {time}</numerusform></translation>
    </message>
</context>
<context>
    <name>repeat</name>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n days</source>
        <translation><numerusform>Tous les %n jours</numerusform><numerusform>Tous les %n jours</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n weeks</source>
        <translation><numerusform>Toutes les %n semaines</numerusform><numerusform>Toutes les %n semaines</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n months</source>
        <translation><numerusform>Tous les %n mois</numerusform><numerusform>Tous les %n mois</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n years</source>
        <translation><numerusform>Tous les %n ans</numerusform><numerusform>Tous les %n ans</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>{often}{on} at {time}</source>
        <translation>{often}{on} à {time}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>{said}, until {day}</source>
        <translation>{said}, jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>{said}, %n time(s)</source>
        <translation><numerusform>{said}, %n fois</numerusform><numerusform>{said}, %n fois</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source> on {days}</source>
        <translation> le {days}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source> on day {day}</source>
        <translation> le {day}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source> on {day}</source>
        <translation> le {day}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>In months without day {day} it goes on their last day.</source>
        <translation>Les mois sans jour {day}, il part le dernier jour.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>%n day(s) before {field} at {time}</source>
        <translation><numerusform>%n jour avant {field} à {time}</numerusform><numerusform>%n jours avant {field} à {time}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>on the day of {field} at {time}</source>
        <translation>le jour de {field} à {time}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is filled in</source>
        <translation>est rempli</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>has opted in</source>
        <translation>s’est inscrit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>has opted out</source>
        <translation>s’est désinscrit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>may get no texts</source>
        <translation>ne peut rien recevoir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is in “{name}”</source>
        <translation>est dans « {name} »</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is not in “{name}”</source>
        <translation>n’est pas dans « {name} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>wrote to you in the last %n day(s)</source>
        <translation><numerusform>vous a écrit ces %n derniers jours</numerusform><numerusform>vous a écrit ces %n derniers jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>did not write to you in the last %n day(s)</source>
        <translation><numerusform>ne vous a pas écrit ces %n derniers jours</numerusform><numerusform>ne vous a pas écrit ces %n derniers jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>got a message in the last %n day(s)</source>
        <translation><numerusform>a reçu un message ces %n derniers jours</numerusform><numerusform>a reçu un message ces %n derniers jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>got no message in the last %n day(s)</source>
        <translation><numerusform>n’a pas reçu de message ces %n derniers jours</numerusform><numerusform>n’a pas reçu de message ces %n derniers jours</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>came by an import</source>
        <translation>est venu par un import</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>was added by hand</source>
        <translation>a été ajouté à la main</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>You: {text}</source>
        <translation>Vous : {text}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>%n unread</source>
        <translation><numerusform>%n non lu</numerusform><numerusform>%n non lus</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>Asked not to be texted</source>
        <translation>A demandé à ne plus recevoir de messages</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <location filename="../../smsdesk/ui/when.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/when.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/when.py"/>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>The texts are sent from it, and replies come back to it.</source>
        <translation>Les messages en partent, et les réponses y reviennent.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Your organisation; some phones show it. Put it into the text as well.</source>
        <translation>Votre organisation ; certains téléphones l’affichent. Mettez-la aussi dans le texte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sending server (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Its name on the internet.</source>
        <translation>Son nom sur internet.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Port for sending</source>
        <translation>Port d’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mostly 587 or 465.</source>
        <translation>Le plus souvent 587 ou 465.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Encryption for sending</source>
        <translation>Chiffrement de l’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>STARTTLS goes with port 587, TLS with port 465.</source>
        <translation>STARTTLS va avec le port 587, TLS avec le port 465.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Way to log in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>A token (XOAUTH2) where the provider takes no passwords.</source>
        <translation>Un jeton (XOAUTH2) là où le fournisseur n’accepte pas de mot de passe.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Only where it is not the email address.</source>
        <translation>Seulement si ce n’est pas l’adresse e-mail.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Client id (OAuth)</source>
        <translation>Identifiant client (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Of an application that you have registered with the provider.</source>
        <translation>D’une application que vous avez déclarée chez le fournisseur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Token server (OAuth)</source>
        <translation>Serveur de jetons (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>With a client id: access tokens are fetched there by themselves.</source>
        <translation>Avec un identifiant client : les jetons d’accès y sont pris d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sign-in server (OAuth)</source>
        <translation>Serveur de connexion (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Gives the code that you enter in a browser to sign in.</source>
        <translation>Donne le code à saisir dans un navigateur pour se connecter.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Scope (OAuth)</source>
        <translation>Portée (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>What the sign-in is for, as the provider’s help pages write it.</source>
        <translation>À quoi sert la connexion, comme l’écrit l’aide du fournisseur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Reading server (IMAP)</source>
        <translation>Serveur de lecture (IMAP)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>For replies and for mails that come back; empty: they are not read.</source>
        <translation>Pour les réponses et les e-mails retournés ; vide : ils ne sont pas lus.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Port for reading</source>
        <translation>Port de lecture</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mostly 993.</source>
        <translation>Le plus souvent 993.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Encryption for reading</source>
        <translation>Chiffrement de la lecture</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>TLS goes with port 993, STARTTLS with port 143.</source>
        <translation>TLS va avec le port 993, STARTTLS avec le port 143.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Move replies to the folder</source>
        <translation>Déplacer les réponses vers</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Empty: nothing in the mail box is moved, marked or deleted.</source>
        <translation>Vide : rien n’est déplacé, marqué ni effacé dans la boîte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>It counts into the length of each text; most gateways want none.</source>
        <translation>Il compte dans la longueur de chaque message ; la plupart des passerelles n’en veulent pas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Texts that are too long</source>
        <translation>Messages trop longs</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Gateways take about 160 characters.</source>
        <translation>Les passerelles prennent environ 160 caractères.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mails a minute</source>
        <translation>E-mails par minute</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>At most so many; 0 is no limit. Gateways block those who send too fast.</source>
        <translation>Au plus ; 0 : sans limite. Les passerelles bloquent qui envoie trop vite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mails a day</source>
        <translation>E-mails par jour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>At most so many; 0 is no limit. Ask your provider for its own limit.</source>
        <translation>Au plus ; 0 : sans limite. Demandez à votre fournisseur sa propre limite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>None (this computer only)</source>
        <translation>Aucun (cet ordinateur seulement)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Token (XOAUTH2)</source>
        <translation>Jeton (XOAUTH2)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Without a login</source>
        <translation>Sans connexion</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Send numbered parts</source>
        <translation>Envoyer des parties numérotées</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Cut the end off</source>
        <translation>Couper la fin</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Use the password of the account.</source>
        <translation>Utiliser le mot de passe du compte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>The usual password does not work here: make an app password for smsdesk and enter that. The provider asks for two-step verification first.</source>
        <translation>Le mot de passe habituel ne marche pas ici : créez un mot de passe d’application pour smsdesk et saisissez-le. Le fournisseur exige d’abord la validation en deux étapes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>This provider takes no passwords from programs any more, only sign-in with OAuth. smsdesk is not registered there: you need a client id of your own from the provider or your administrator. Enter it below and sign in. Another provider is less trouble.</source>
        <translation>Ce fournisseur n’accepte plus de mots de passe de programmes, seulement la connexion OAuth. smsdesk n’y est pas déclaré : il vous faut un identifiant client, du fournisseur ou de votre administrateur. Saisissez-le ci-dessous et connectez-vous. Un autre fournisseur donne moins de peine.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Start Proton Mail Bridge on this computer and use the password that it shows for the account. It comes with the paid plans only.</source>
        <translation>Démarrez Proton Mail Bridge sur cet ordinateur et utilisez le mot de passe qu’il affiche pour le compte. Il n’existe qu’avec les offres payantes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sending server reached, encrypted and logged in</source>
        <translation>Serveur d’envoi joint, chiffré et connecté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Signed in: an access token was given</source>
        <translation>Connecté : un jeton d’accès a été donné</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>It takes mails from this address</source>
        <translation>Il accepte les e-mails de cette adresse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Reading server reached, encrypted and logged in</source>
        <translation>Serveur de lecture joint, chiffré et connecté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Replies are not read: no reading server is given</source>
        <translation>Les réponses ne sont pas lues : aucun serveur de lecture</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Carriers’ email gateways are dead or dying: most were switched off, others will be, and some swallow texts in silence. A mail that was taken is shown as sent, never as delivered: nobody can know. Use this only where there is no modem, and for nothing that must arrive.</source>
        <translation>Les passerelles e-mail des opérateurs sont mortes ou mourantes : la plupart ont été coupées, d’autres le seront, et certaines avalent les messages en silence. Un e-mail accepté est montré comme envoyé, jamais comme remis : personne ne peut le savoir. À n’utiliser que là où il n’y a pas de modem, et pour rien qui doive arriver.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Your provider’s help pages name the servers below.</source>
        <translation>L’aide de votre fournisseur indique les serveurs ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>It is made at {page}.</source>
        <translation>Il se crée sur {page}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Switch POP3/IMAP access on in the settings of the mail box first.</source>
        <translation>Activez d’abord l’accès POP3/IMAP dans les réglages de la boîte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sending: {what}</source>
        <translation>Envoi : {what}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Reading: {what}</source>
        <translation>Lecture : {what}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Works, as of {date}</source>
        <translation>Fonctionne, au {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Ending</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Ends on {date}</source>
        <translation>Se termine le {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Switched off</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Switched off since {date}</source>
        <translation>Coupée depuis le {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Not verified, last news {date}</source>
        <translation>Non vérifiée, dernières nouvelles {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>National: 5005550006</source>
        <translation>National : 5005550006</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>National with 0: 05005550006</source>
        <translation>National avec 0 : 05005550006</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>With country code: 15005550006</source>
        <translation>Avec l’indicatif : 15005550006</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Asked not to be texted</source>
        <translation>A demandé à ne plus recevoir de messages</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>The number does not exist</source>
        <translation>Le numéro n’existe pas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Abuse</source>
        <translation>Abus</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Decided here</source>
        <translation>Décidé ici</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Forgotten at their wish</source>
        <translation>Effacé à sa demande</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>All that is kept about</source>
        <translation>Tout ce qui est conservé sur</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>In the address book</source>
        <translation>Dans le carnet d’adresses</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>What may be sent, and how that came to be</source>
        <translation>Ce qui peut être envoyé, et comment on en est venu là</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>What was asked about their replies</source>
        <translation>Ce qui a été demandé sur leurs réponses</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Messages and calls</source>
        <translation>Messages et appels</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>The steps of each message</source>
        <translation>Les étapes de chaque message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Drafts meant for them</source>
        <translation>Brouillons qui leur sont destinés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>White list</source>
        <translation>Liste blanche</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Confirmed by message</source>
        <translation>Confirmé par message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>They wrote</source>
        <translation>Ils ont écrit</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Enter the PIN</source>
        <translation>Saisir le PIN</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Enter the number…</source>
        <translation>Saisir le numéro…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Use {target}</source>
        <translation>Utiliser {target}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Use another port</source>
        <translation>Utiliser un autre port</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Use the other modem</source>
        <translation>Utiliser l’autre modem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no phone number.</source>
        <translation>Il n’y a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Type a number, for example +1 202 555 0123.</source>
        <translation>Tapez un numéro, par exemple +1 202 555 0123.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a phone number that exists.</source>
        <translation>« {detail} » n’est pas un numéro de téléphone qui existe.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the digits, or add the country code, such as +44.</source>
        <translation>Vérifiez les chiffres, ou ajoutez l’indicatif du pays, comme +33.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” has too few digits for a phone number.</source>
        <translation>« {detail} » a trop peu de chiffres pour un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Add the area code or the country code.</source>
        <translation>Ajoutez l’indicatif de zone ou du pays.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” has too many digits for one phone number.</source>
        <translation>« {detail} » a trop de chiffres pour un seul numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>If two numbers stand in one field, separate them with a comma.</source>
        <translation>Si deux numéros sont dans un champ, séparez-les par une virgule.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A spreadsheet has rounded “{detail}”: digits of the number are lost.</source>
        <translation>Un tableur a arrondi « {detail} » : des chiffres du numéro sont perdus.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Format the column as text in the spreadsheet and type the number again.</source>
        <translation>Mettez la colonne au format texte dans le tableur et retapez le numéro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is an emergency number. smsdesk never texts those.</source>
        <translation>« {detail} » est un numéro d’urgence. smsdesk n’y écrit jamais.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In an emergency, call.</source>
        <translation>En cas d’urgence, appelez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” has no country code, and no country is set.</source>
        <translation>« {detail} » n’a pas d’indicatif, et aucun pays n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose your country in the settings, or begin the number with its code.</source>
        <translation>Choisissez votre pays dans les réglages, ou commencez le numéro par son indicatif.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is a name or a word, not a phone number.</source>
        <translation>« {detail} » est un nom ou un mot, pas un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Pick the person from the contacts, or type the number.</source>
        <translation>Choisissez la personne dans les contacts, ou tapez le numéro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The number is in the list twice; it gets one message.</source>
        <translation>Le numéro est deux fois dans la liste ; il reçoit un message.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} was changed after the merge.</source>
        <translation>{detail} a changé après la fusion.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Taking the merge back loses those changes.</source>
        <translation>Défaire la fusion perd ces changements.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} was merged again since.</source>
        <translation>{detail} a été fusionné encore depuis.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Take the later merge back first.</source>
        <translation>Défaites d’abord la fusion ultérieure.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The group would be inside itself, by way of “{detail}”.</source>
        <translation>Le groupe serait dans lui-même, par « {detail} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose another group, or take that one out first.</source>
        <translation>Choisissez un autre groupe, ou sortez d’abord celui-là.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Who is in the group “{detail}” is found by its rule.</source>
        <translation>Qui est dans le groupe « {detail} » est trouvé par sa règle.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Change the rule, or put the people into another group.</source>
        <translation>Modifiez la règle, ou mettez les gens dans un autre groupe.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The rule of another group ({hints}) asks who is in “{detail}”.</source>
        <translation>La règle d’un autre groupe ({hints}) demande qui est dans « {detail} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Change that rule first.</source>
        <translation>Modifiez d’abord cette règle.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no group “{detail}” any more.</source>
        <translation>Il n’y a plus de groupe « {detail} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Take it out of the recipients, or choose another one.</source>
        <translation>Retirez-le des destinataires, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The rule does not say yet who is meant.</source>
        <translation>La règle ne dit pas encore qui est visé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Fill in each of its conditions, or take those away that are not needed.</source>
        <translation>Remplissez chacune de ses conditions, ou retirez celles en trop.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This person asked not to be texted.</source>
        <translation>Cette personne a demandé à ne plus recevoir de messages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only their own START, or you with a reason, can change that.</source>
        <translation>Seul son propre START, ou vous avec un motif, peut le changer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This number is marked as not to be texted.</source>
        <translation>Ce numéro est marqué pour ne rien recevoir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Open the contact to see why, or to change it.</source>
        <translation>Ouvrez le contact pour voir pourquoi, ou pour le changer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Test mode is on, and this number is not on the white list.</source>
        <translation>Le mode test est actif, et ce numéro n’est pas sur la liste blanche.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put the number on the white list, or switch test mode off in the settings.</source>
        <translation>Mettez le numéro sur la liste blanche, ou désactivez le mode test dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The word “{detail}” always counts as an opt-out.</source>
        <translation>Le mot « {detail} » compte toujours comme désinscription.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Leave it in the list: law asks for it.</source>
        <translation>Laissez-le dans la liste : la loi l’exige.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write a text first.</source>
        <translation>Écrivez d’abord un texte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message is too long: {detail}.</source>
        <translation>Le message est trop long : {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Shorten it, or allow more parts in the settings.</source>
        <translation>Raccourcissez-le, ou permettez plus de parties dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no field “{detail}” to put into the text.</source>
        <translation>Il n’y a pas de champ « {detail} » à mettre dans le texte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use one of: {hints}.</source>
        <translation>Utilisez l’un de : {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A brace stands alone in the text, at “{detail}”.</source>
        <translation>Une accolade est seule dans le texte, à « {detail} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write a field as {{first_name}}; for a plain brace write it twice.</source>
        <translation>Écrivez un champ comme {{first_name}} ; pour une simple accolade, doublez-la.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nobody is chosen to get the message.</source>
        <translation>Personne n’est choisi pour recevoir le message.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Add a name, a number or a group.</source>
        <translation>Ajoutez un nom, un numéro ou un groupe.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message would have to arrive before it may be sent ({detail}).</source>
        <translation>Le message devrait arriver avant de pouvoir partir ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a later “give up after” or an earlier start.</source>
        <translation>Choisissez un « abandonner après » plus tardif ou un départ plus tôt.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Its time had passed before it could be sent.</source>
        <translation>Son heure était passée avant qu’il puisse partir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again if it still matters.</source>
        <translation>Renvoyez-le s’il importe encore.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Every try failed; the network kept putting it off ({detail}).</source>
        <translation>Tous les essais ont échoué ; le réseau l’a sans cesse repoussé ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again later.</source>
        <translation>Renvoyez-le plus tard.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It was cancelled before it was sent.</source>
        <translation>Il a été annulé avant son départ.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again if that was a mistake.</source>
        <translation>Renvoyez-le si c’était une erreur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem took the message and never said whether it was sent.</source>
        <translation>Le modem a pris le message et n’a jamais dit s’il était parti.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Ask the person, or wait for a delivery report. Sending again may double it.</source>
        <translation>Demandez à la personne, ou attendez un accusé de réception. Renvoyer peut le doubler.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The program ended while this message was on its way.</source>
        <translation>Le programme s’est arrêté pendant que ce message était en route.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The computer went to sleep while a message was on its way.</source>
        <translation>L’ordinateur s’est mis en veille pendant qu’un message était en route.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only a part of this text is known to be sent ({detail}).</source>
        <translation>Une partie seulement de ce texte est partie de façon sûre ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again: it goes on where it stopped, and nothing goes twice.</source>
        <translation>Renvoyez-le : il reprend où il s’est arrêté, et rien ne part deux fois.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>All sending is stopped.</source>
        <translation>Tout envoi est arrêté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing more leaves until you go on; what comes in still arrives. On the command line: smsdesk settings sending_stopped no.</source>
        <translation>Plus rien ne part avant votre accord ; ce qui entre arrive toujours. En ligne de commande : smsdesk settings sending_stopped no.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in a minute.</source>
        <translation>Cette SIM a envoyé ce que son plan permet en une minute.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It goes on by itself at {detail}.</source>
        <translation>Elle reprend seule à {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in an hour.</source>
        <translation>Cette SIM a envoyé ce que son plan permet en une heure.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in a day.</source>
        <translation>Cette SIM a envoyé ce que son plan permet en un jour.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in a month.</source>
        <translation>Cette SIM a envoyé ce que son plan permet en un mois.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM rests between two messages, as its plan says.</source>
        <translation>Cette SIM se repose entre deux messages, comme le dit son plan.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is no date that smsdesk understands.</source>
        <translation>« {detail} » n’est pas une date que smsdesk comprend.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it like 2026-12-05, with day, month and year.</source>
        <translation>Écrivez-la comme 2026-12-05, avec jour, mois et année.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The time to remind of {detail} is over.</source>
        <translation>Le moment de rappeler {detail} est passé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Text this person at once, if it still makes sense.</source>
        <translation>Écrivez aussitôt à cette personne, si cela a encore un sens.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It would never be sent: its last day is over already.</source>
        <translation>Il ne partirait jamais : son dernier jour est déjà passé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a later end, or none.</source>
        <translation>Choisissez une fin plus tardive, ou aucune.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is quiet time where the recipient lives.</source>
        <translation>C’est l’heure calme chez le destinataire.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It goes by itself when the time is over; the hours are in the settings.</source>
        <translation>Il part de lui-même ensuite ; les heures sont dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Its batch is paused.</source>
        <translation>Son envoi est en pause.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Press Resume above the list of the batch.</source>
        <translation>Cliquez sur « Reprendre » au-dessus de la liste de l’envoi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A reply from this number may be an opt-out.</source>
        <translation>Une réponse de ce numéro est peut-être une désinscription.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Read it in Conversations and say there what it means.</source>
        <translation>Lisez-la dans « Conversations » et dites-y ce qu’elle signifie.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Held: test mode was on, and this number is not on the white list.</source>
        <translation>Retenu : le mode test était actif, et ce numéro n’est pas sur la liste blanche.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put the number on the white list, or switch test mode off and let it go.</source>
        <translation>Mettez le numéro sur la liste blanche, ou désactivez le mode test et laissez-le partir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It was due while the program was closed or the computer asleep.</source>
        <translation>Il devait partir pendant que le programme était fermé ou l’ordinateur en veille.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Say in the banner above whether it should still go.</source>
        <translation>Dites dans le bandeau ci-dessus s’il doit encore partir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The clock of this computer was ahead; by the true time it goes now.</source>
        <translation>L’horloge de cet ordinateur avançait ; à l’heure vraie, il part maintenant.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the computer’s date and time.</source>
        <translation>Vérifiez la date et l’heure de l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network refused several different numbers in a row ({detail}).</source>
        <translation>Le réseau a refusé plusieurs numéros différents de suite ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the SIM’s credit and whether it may send texts, then resume.</source>
        <translation>Vérifiez le crédit de la SIM et si elle peut envoyer des messages, puis reprenez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not know this number ({detail}).</source>
        <translation>Le réseau ne connaît pas ce numéro ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the number with the person.</source>
        <translation>Vérifiez le numéro avec la personne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not let texts through to this number ({detail}).</source>
        <translation>Le réseau ne laisse pas passer de messages vers ce numéro ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Reach the person another way.</source>
        <translation>Joignez la personne autrement.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network did not let this SIM send the message ({detail}).</source>
        <translation>Le réseau n’a pas laissé cette SIM envoyer le message ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the SIM’s credit and contract.</source>
        <translation>Vérifiez le crédit et le contrat de la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network refused the message ({detail}).</source>
        <translation>Le réseau a refusé le message ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again later; if it is refused again, try another SIM.</source>
        <translation>Renvoyez-le plus tard ; s’il est encore refusé, essayez une autre SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network or the modem found the message malformed ({detail}).</source>
        <translation>Le réseau ou le modem a jugé le message mal formé ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Save the port trace and report this: the fault is ours.</source>
        <translation>Enregistrez la trace du port et signalez-le : la faute est nôtre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This modem sends only short plain texts, and not this one ({detail}).</source>
        <translation>Ce modem n’envoie que des textes courts et simples, et pas celui-ci ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Shorten it to one part without special characters, or use another modem.</source>
        <translation>Ramenez-le à une partie sans caractères spéciaux, ou prenez un autre modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network says that it has this message already.</source>
        <translation>Le réseau dit qu’il a déjà ce message.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network is busy ({detail}).</source>
        <translation>Le réseau est occupé ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>It is tried again by itself.</source>
        <translation>Il est retenté de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network has trouble ({detail}).</source>
        <translation>Le réseau a des ennuis ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The phone can’t be reached ({detail}).</source>
        <translation>Le téléphone est injoignable ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It may be switched off; the network keeps trying for a while.</source>
        <translation>Il est peut-être éteint ; le réseau essaie encore un moment.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network reports that it could not be delivered ({detail}).</source>
        <translation>Le réseau rapporte qu’il n’a pas pu être remis ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network gave up delivering it ({detail}).</source>
        <translation>Le réseau a renoncé à le remettre ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The phone was off for too long. Send it again if it still matters.</source>
        <translation>Le téléphone est resté éteint trop longtemps. Renvoyez-le s’il importe encore.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway does not know this number ({detail}).</source>
        <translation>La passerelle de l’opérateur ne connaît pas ce numéro ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The number may belong to another carrier: ask, and set it at the contact.</source>
        <translation>Le numéro est peut-être chez un autre opérateur : demandez, et fixez-le dans le contact.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway takes no more mail ({detail}).</source>
        <translation>La passerelle de l’opérateur ne prend plus d’e-mails ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem, and mark the gateway as retired in the table of carriers.</source>
        <translation>Envoyez par un modem, et marquez la passerelle comme retirée dans la table des opérateurs.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway refused the text as unwanted ({detail}).</source>
        <translation>La passerelle de l’opérateur a refusé le texte comme indésirable ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Carriers block accounts that send many texts, or links. Send fewer, or by a modem.</source>
        <translation>Les opérateurs bloquent les comptes qui envoient beaucoup de messages, ou des liens. Envoyez moins, ou par un modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway has no room for this number ({detail}).</source>
        <translation>La passerelle de l’opérateur n’a pas de place pour ce numéro ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Try again later; the phone may be switched off.</source>
        <translation>Réessayez plus tard ; le téléphone est peut-être éteint.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The mail servers tried for days, and gave up ({detail}).</source>
        <translation>Les serveurs de messagerie ont essayé des jours, puis renoncé ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem: the carrier’s gateway may be switched off for good.</source>
        <translation>Envoyez par un modem : la passerelle de l’opérateur est peut-être coupée pour de bon.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The mail to the carrier’s gateway came back ({detail}).</source>
        <translation>L’e-mail à la passerelle de l’opérateur est revenu ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem, or ask whether the number and its carrier are right.</source>
        <translation>Envoyez par un modem, ou demandez si le numéro et son opérateur sont justes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A mail to this number came back before ({detail}).</source>
        <translation>Un e-mail à ce numéro est déjà revenu ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem, or set the right carrier at the contact: it is tried then.</source>
        <translation>Envoyez par un modem, ou fixez le bon opérateur dans le contact : il est alors retenté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is nothing at {detail}.</source>
        <translation>Il n’y a rien à {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug the modem in, then search for modems again.</source>
        <translation>Branchez le modem, puis cherchez de nouveau des modems.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>You may not use {detail}.</source>
        <translation>Vous n’avez pas le droit d’utiliser {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Run “{command}” in a terminal, then log out and in again.</source>
        <translation>Lancez « {command} » dans un terminal, puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>You may use {detail} as soon as you have logged in anew.</source>
        <translation>Vous pourrez utiliser {detail} dès la prochaine ouverture de session.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Log out and in again, or restart the computer.</source>
        <translation>Fermez et rouvrez la session, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only the administrator may use {detail}.</source>
        <translation>Seul l’administrateur peut utiliser {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Run “{command}” in a terminal; a udev rule makes that last.</source>
        <translation>Lancez « {command} » dans un terminal ; une règle udev le rend durable.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is not on USB; ModemManager leaves it alone by itself.</source>
        <translation>{detail} n’est pas en USB ; ModemManager le laisse de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Name the port of a USB modem.</source>
        <translation>Nommez le port d’un modem USB.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The rule {detail} can’t be changed: {hints}.</source>
        <translation>La règle {detail} ne peut être changée : {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only the administrator may: run the command again with sudo.</source>
        <translation>Seul l’administrateur le peut : relancez la commande avec sudo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Another program ({hints}) is using {detail}.</source>
        <translation>Un autre programme ({hints}) utilise {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem at {detail} disappeared.</source>
        <translation>Le modem de {detail} a disparu.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug it in again; sending goes on by itself.</source>
        <translation>Rebranchez-le ; l’envoi reprend de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing answers at {detail}.</source>
        <translation>Rien ne répond à {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the address, and that the other side is running.</source>
        <translation>Vérifiez l’adresse, et que l’autre côté tourne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A virtual modem has no fault “{detail}”.</source>
        <translation>Un modem virtuel n’a pas de panne « {detail} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Look where the arrow points (possible there: {hints}).</source>
        <translation>Regardez où pointe la flèche (possible là : {hints}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not an address of a modem.</source>
        <translation>« {detail} » n’est pas l’adresse d’un modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use a port such as /dev/ttyUSB0 or COM3, socket://host:port or virtual://demo.</source>
        <translation>Utilisez un port comme /dev/ttyUSB0 ou COM3, socket://host:port ou virtual://demo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The port did not work: {detail}.</source>
        <translation>Le port n’a pas marché : {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unplug the modem, plug it in again, and search for modems.</source>
        <translation>Débranchez le modem, rebranchez-le, et cherchez des modems.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>What is at {detail} is not a modem that can text.</source>
        <translation>Ce qui est à {detail} n’est pas un modem qui peut écrire.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose another port: a modem often has several, and only one takes commands.</source>
        <translation>Choisissez un autre port : un modem en a souvent plusieurs, et un seul prend des commandes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} does not answer.</source>
        <translation>{detail} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check that it is the right port; unplug the modem and plug it in again.</source>
        <translation>Vérifiez que c’est le bon port ; débranchez et rebranchez le modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem has started anew by itself.</source>
        <translation>Le modem a redémarré de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is set up again, and nothing is lost. If it happens often, check its cable and power supply.</source>
        <translation>Il est de nouveau réglé, et rien n’est perdu. Si cela arrive souvent, vérifiez son câble et son alimentation.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem at {detail} does not react any more.</source>
        <translation>Le modem de {detail} ne réagit plus.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unplug it, wait ten seconds and plug it in again. What waits is sent afterwards.</source>
        <translation>Débranchez-le, attendez dix secondes et rebranchez-le. Ce qui attend part ensuite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem refused a command that smsdesk needs ({detail}).</source>
        <translation>Le modem a refusé une commande nécessaire à smsdesk ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unplug the modem and plug it in again. If it stays, save a port trace.</source>
        <translation>Débranchez et rebranchez le modem. Si cela dure, enregistrez une trace du port.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>No modem is connected.</source>
        <translation>Aucun modem n’est connecté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug one in and search for modems, or try the virtual modem.</source>
        <translation>Branchez-en un et cherchez des modems, ou essayez le modem virtuel.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The stick at {detail} is in router mode and takes no texts from a program.</source>
        <translation>La clé de {detail} est en mode routeur et ne prend pas de messages d’un programme.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Switch it to modem mode, or use another modem.</source>
        <translation>Passez-la en mode modem, ou prenez un autre modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is not the port on which this modem takes commands.</source>
        <translation>{detail} n’est pas le port où ce modem prend des commandes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use {hints} instead.</source>
        <translation>Utilisez plutôt {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>What is at {detail} can’t text: it finds positions, or is there for service.</source>
        <translation>Ce qui est à {detail} ne peut écrire : cela donne des positions, ou sert à la maintenance.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is left alone. Plug in a modem.</source>
        <translation>On le laisse tranquille. Branchez un modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no modem behind this, so it can’t be asked.</source>
        <translation>Il n’y a pas de modem derrière cela, on ne peut donc rien lui demander.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a modem with a SIM.</source>
        <translation>Choisissez un modem avec une SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem or the network refused this ({detail}).</source>
        <translation>Le modem ou le réseau l’a refusé ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check what you typed; not every modem and operator can do everything.</source>
        <translation>Vérifiez votre saisie ; tous les modems et opérateurs ne peuvent pas tout.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem did not answer this ({detail}). It goes on sending and receiving.</source>
        <translation>Le modem n’a pas répondu à cela ({detail}). Il continue d’envoyer et de recevoir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Try it again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network did not answer ({detail}).</source>
        <translation>Le réseau n’a pas répondu ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Try it again in a minute; check the code with your operator.</source>
        <translation>Réessayez dans une minute ; vérifiez le code auprès de votre opérateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a service code.</source>
        <translation>« {detail} » n’est pas un code de service.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it like *100#, and a reply to its menu after a blank: *123# 1.</source>
        <translation>Écrivez-le comme *100#, et une réponse à son menu après un espace : *123# 1.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not know the code {detail}.</source>
        <translation>Le réseau ne connaît pas le code {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Look the code up with your operator; they differ from country to country.</source>
        <translation>Cherchez le code chez votre opérateur ; ils diffèrent d’un pays à l’autre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There are no names with numbers on this SIM.</source>
        <translation>Il n’y a pas de noms avec numéros sur cette SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Many phones keep them in their own memory: export them there as a VCF file.</source>
        <translation>Beaucoup de téléphones les gardent dans leur propre mémoire : exportez-les là en fichier VCF.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not the number of a message centre.</source>
        <translation>« {detail} » n’est pas le numéro d’un centre de messagerie.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it with its country code, as the operator gives it: +491710760000.</source>
        <translation>Écrivez-le avec l’indicatif du pays, comme l’opérateur le donne : +491710760000.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not an AT command.</source>
        <translation>« {detail} » n’est pas une commande AT.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Commands begin with AT and have plain letters only, such as AT+CSQ.</source>
        <translation>Les commandes commencent par AT et n’ont que des lettres simples, comme AT+CSQ.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is not passed on.</source>
        <translation>{detail} n’est pas transmis.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use the program’s own pages for that.</source>
        <translation>Utilisez pour cela les pages du programme.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem was disconnected before it could be asked ({detail}).</source>
        <translation>Le modem a été déconnecté avant qu’on puisse lui demander ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Connect it on the Modems page and try again.</source>
        <translation>Connectez-le sur la page « Modems et e-mail » et réessayez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This computer sees no modem.</source>
        <translation>Cet ordinateur ne voit aucun modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug one in, wait a minute and look again; try another cable or socket. Some need their driver.</source>
        <translation>Branchez-en un, attendez une minute et regardez de nouveau ; essayez un autre câble ou une autre prise. Certains ont besoin de leur pilote.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem is unplugged.</source>
        <translation>Le modem est débranché.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug it in, into any USB socket; it goes on by itself.</source>
        <translation>Branchez-le, dans n’importe quelle prise USB ; il reprend de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Another modem is plugged in where this one was.</source>
        <translation>Un autre modem est branché à la place de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug this one in again, into any USB socket, or use the other one instead.</source>
        <translation>Rebranchez celui-ci, dans n’importe quelle prise USB, ou prenez l’autre à la place.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no SIM card in the modem.</source>
        <translation>Il n’y a pas de carte SIM dans le modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put a SIM in, and plug the modem in again.</source>
        <translation>Mettez une SIM, et rebranchez le modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM asks for its PIN ({detail} tries left).</source>
        <translation>La SIM demande son PIN (essais restants : {detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Enter the PIN on the Modems page.</source>
        <translation>Saisissez le PIN sur la page « Modems et e-mail ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The PIN was wrong ({detail} tries left).</source>
        <translation>Le PIN était faux (essais restants : {detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the PIN and enter it again; it is never tried twice by itself.</source>
        <translation>Vérifiez le PIN et ressaisissez-le ; il n’est jamais essayé deux fois de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This PIN was not accepted before, so it was not given ({detail} tries left).</source>
        <translation>Ce PIN n’a pas été accepté auparavant, il n’a donc pas été donné (essais restants : {detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Enter another one. If this one is right by now, unlock the SIM in a phone.</source>
        <translation>Saisissez-en un autre. Si celui-ci est juste désormais, déverrouillez la SIM dans un téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only the last try for the SIM’s PIN is left.</source>
        <translation>Il ne reste que le dernier essai pour le PIN de la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is not risked here: enter the PIN in a phone, then put the SIM back.</source>
        <translation>On ne le risque pas ici : saisissez le PIN dans un téléphone, puis remettez la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM is locked and asks for its PUK.</source>
        <translation>La SIM est bloquée et demande son PUK.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put the SIM into a phone and unlock it with the PUK from its papers.</source>
        <translation>Mettez la SIM dans un téléphone et débloquez-la avec le PUK de ses papiers.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM card does not work ({detail}).</source>
        <translation>La carte SIM ne marche pas ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Take it out, clean it and try again, or use another SIM.</source>
        <translation>Retirez-la, nettoyez-la et réessayez, ou prenez une autre SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM card is still busy starting.</source>
        <translation>La carte SIM démarre encore.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message memory of the SIM is full; nothing new can arrive.</source>
        <translation>La mémoire de messages de la SIM est pleine ; rien de nouveau ne peut arriver.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk has cleared what it may. Put the SIM into a phone and delete old texts there.</source>
        <translation>smsdesk a effacé ce qu’il peut. Mettez la SIM dans un téléphone et supprimez-y d’anciens messages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message memory of the SIM is full ({detail}); nothing new can arrive.</source>
        <translation>La mémoire de messages de la SIM est pleine ({detail}) ; rien de nouveau ne peut arriver.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Connect the modem: smsdesk takes the texts over and makes room.</source>
        <translation>Connectez le modem : smsdesk reprend les messages et fait de la place.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message memory is nearly full ({detail}). Once it is, no text arrives.</source>
        <translation>La mémoire de messages est presque pleine ({detail}). Une fois pleine, aucun message n’arrive.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk clears what it has stored by itself. If this stays, put the SIM into a phone and delete old texts there.</source>
        <translation>smsdesk efface de lui-même ce qu’il a enregistré. Si cela dure, mettez la SIM dans un téléphone et supprimez-y d’anciens messages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This device sends texts of one part only.</source>
        <translation>Cet appareil n’envoie que des messages d’une partie.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Keep texts short, or use another modem for longer ones.</source>
        <translation>Restez court, ou prenez un autre modem pour les plus longs.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem has no network.</source>
        <translation>Le modem n’a pas de réseau.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Move it or its antenna; check that the SIM is active.</source>
        <translation>Déplacez-le ou son antenne ; vérifiez que la SIM est active.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not let this SIM in.</source>
        <translation>Le réseau n’admet pas cette SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check with the operator that the SIM is active.</source>
        <translation>Vérifiez auprès de l’opérateur que la SIM est active.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM has no message centre number.</source>
        <translation>La SIM n’a pas de numéro de centre de messagerie.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Texts will most likely be refused. Ask the operator for the number and enter it on the Modems page.</source>
        <translation>Les messages seront sans doute refusés. Demandez le numéro à l’opérateur et saisissez-le sur la page « Modems et e-mail ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This modem or SIM can’t send texts.</source>
        <translation>Ce modem ou cette SIM ne peut pas envoyer de messages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use another SIM (data-only ones can’t) or another modem.</source>
        <translation>Prenez une autre SIM (celles « données seules » ne peuvent pas) ou un autre modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This computer has no keyring in which a PIN or a password would be safe.</source>
        <translation>Cet ordinateur n’a pas de trousseau où un PIN ou un mot de passe serait en sûreté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Enter it each time, or set up a keyring (GNOME Keyring, KWallet).</source>
        <translation>Saisissez-le chaque fois, ou installez un trousseau (GNOME Keyring, KWallet).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The keyring of this computer did not open ({detail}).</source>
        <translation>Le trousseau de cet ordinateur ne s’est pas ouvert ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no file {detail}.</source>
        <translation>Il n’y a pas de fichier {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The file {detail} can’t be read.</source>
        <translation>Le fichier {detail} ne peut être lu.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Close it in other programs and check that you may open it.</source>
        <translation>Fermez-le dans d’autres programmes et vérifiez que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} does not look like a list: it holds no readable text.</source>
        <translation>{detail} ne ressemble pas à une liste : il ne contient pas de texte lisible.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Save the list as CSV (UTF-8) or XLSX from your spreadsheet.</source>
        <translation>Enregistrez la liste en CSV (UTF-8) ou XLSX depuis votre tableur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is empty.</source>
        <translation>{detail} est vide.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a list with at least one row.</source>
        <translation>Choisissez une liste d’au moins une ligne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk can’t read files like {detail}.</source>
        <translation>smsdesk ne peut pas lire des fichiers comme {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is damaged or not what its name says.</source>
        <translation>{detail} est endommagé ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Open it in the program that made it and save it again.</source>
        <translation>Ouvrez-le dans le programme qui l’a fait et réenregistrez-le.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} does not say how a run of virtual modems began.</source>
        <translation>{detail} ne dit pas comment une séance de modems virtuels a commencé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Give a file that “smsdesk sim --journal” wrote.</source>
        <translation>Donnez un fichier écrit par « smsdesk sim --journal ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The file {detail} could not be written.</source>
        <translation>Le fichier {detail} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>No column of {detail} holds phone numbers.</source>
        <translation>Aucune colonne de {detail} ne contient de numéros de téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Name the column “phone”, or choose it. The columns are: {hints}.</source>
        <translation>Nommez la colonne « téléphone », ou choisissez-la. Les colonnes sont : {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no column “{detail}”.</source>
        <translation>Il n’y a pas de colonne « {detail} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The columns are: {hints}.</source>
        <translation>Les colonnes sont : {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The row has no phone number.</source>
        <translation>La ligne n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Add the number and import the row again.</source>
        <translation>Ajoutez le numéro et réimportez la ligne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk can’t write to its data folder {detail}.</source>
        <translation>smsdesk ne peut pas écrire dans son dossier de données {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a folder that you may write to (--data-dir), or change its rights.</source>
        <translation>Choisissez un dossier où vous pouvez écrire (--data-dir), ou changez ses droits.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is already sending from this data folder.</source>
        <translation>{detail} envoie déjà depuis ce dossier de données.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use that one, or close it first. Commands that look or queue work beside it.</source>
        <translation>Utilisez celui-là, ou fermez-le d’abord. Les commandes qui consultent ou mettent en file marchent à côté.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The data was written by a newer smsdesk ({detail}).</source>
        <translation>Les données ont été écrites par un smsdesk plus récent ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Install the newer version; your data is unchanged.</source>
        <translation>Installez la version plus récente ; vos données sont intactes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The data file is damaged: {detail}.</source>
        <translation>Le fichier de données est endommagé : {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Restore a backup; the damaged file is left as it is.</source>
        <translation>Restaurez une sauvegarde ; le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The disk is full. Nothing is sent, because nothing could be recorded.</source>
        <translation>Le disque est plein. Rien n’est envoyé, car rien ne pourrait être enregistré.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Make room on the disk; sending goes on by itself.</source>
        <translation>Faites de la place sur le disque ; l’envoi reprend de lui-même.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Another program holds the data file.</source>
        <translation>Un autre programme tient le fichier de données.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Close it (a backup or a database viewer) and try again.</source>
        <translation>Fermez-le (une sauvegarde ou un lecteur de bases de données) et réessayez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The data file {detail} was moved, deleted or replaced while it was in use.</source>
        <translation>Le fichier de données {detail} a été déplacé, supprimé ou remplacé en cours d’usage.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing is sent. Put it back, or close smsdesk everywhere and start it again.</source>
        <translation>Rien n’est envoyé. Remettez-le, ou fermez smsdesk partout et redémarrez-le.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no setting “{detail}”.</source>
        <translation>Il n’y a pas de réglage « {detail} ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The settings are: {hints}.</source>
        <translation>Les réglages sont : {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>That value does not fit: {detail}.</source>
        <translation>Cette valeur ne convient pas : {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Possible: {hints}.</source>
        <translation>Possible : {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no {detail}.</source>
        <translation>Il n’y a pas de {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the name or number.</source>
        <translation>Vérifiez le nom ou le numéro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>That can’t be done with this message any more ({detail}).</source>
        <translation>Cela n’est plus possible avec ce message ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Look at its present state.</source>
        <translation>Regardez son état actuel.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a time that smsdesk understands.</source>
        <translation>« {detail} » n’est pas une heure que smsdesk comprend.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it like 2026-11-22T16:30 or 2026-11-22T16:30+01:00.</source>
        <translation>Écrivez-la comme 2026-11-22T16:30 ou 2026-11-22T16:30+01:00.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a country code.</source>
        <translation>« {detail} » n’est pas un code de pays.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use two letters, such as US, GB or KE.</source>
        <translation>Deux lettres, comme FR, BE ou SN.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The tour waited in vain for {detail}.</source>
        <translation>La visite a attendu en vain {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Play it again when the computer is less busy; if it stays, report it.</source>
        <translation>Rejouez-la quand l’ordinateur est moins occupé ; si cela dure, signalez-le.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It lets go while “{command}” runs in a terminal: leave that open, and try again. For good: “sudo smsdesk modems --port {detail} --keep-modemmanager-off”.</source>
        <translation>Il lâche tant que « {command} » tourne dans un terminal : laissez-le ouvert, et réessayez. Pour de bon : « sudo smsdesk modems --port {detail} --keep-modemmanager-off ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Can’t be known</source>
        <translation>Ne peut être su</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not working</source>
        <translation>Ne marche pas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put into the queue</source>
        <translation>Mis en file</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Taken up for sending</source>
        <translation>Pris pour l’envoi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Accepted by the network</source>
        <translation>Accepté par le réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Handed over; whether it arrives can’t be known</source>
        <translation>Remis au réseau ; on ne peut savoir s’il arrive</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Its time passed</source>
        <translation>Son heure est passée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given up after several tries</source>
        <translation>Abandonné après plusieurs essais</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put off by the network</source>
        <translation>Repoussé par le réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put back: modem or account was not ready</source>
        <translation>Remis en attente : modem ou compte n’était pas prêt</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Handed over, no answer came</source>
        <translation>Remis au réseau, sans réponse</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put back after the program had ended</source>
        <translation>Remis en attente après l’arrêt du programme</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In the air when the program ended</source>
        <translation>En route quand le programme s’est arrêté</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A delivery report settled it</source>
        <translation>Un accusé de réception l’a tranché</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The answer came late: accepted by the network</source>
        <translation>Réponse tardive : accepté par le réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The answer came late: one part was accepted</source>
        <translation>Réponse tardive : une partie a été acceptée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Marked as arrived</source>
        <translation>Marqué comme arrivé</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Sent again by a person</source>
        <translation>Renvoyé par une personne</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Held back: no consent</source>
        <translation>Retenu : sans consentement</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put off to the hours when texts are welcome</source>
        <translation>Repoussé aux heures où l’on peut écrire</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Let go</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given another time</source>
        <translation>Autre heure donnée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given another place in the queue</source>
        <translation>Autre place dans la file</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>May go by any modem now: its own stayed away</source>
        <translation>Peut partir par tout modem : le sien est resté absent</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Goes another way now</source>
        <translation>Passe par une autre voie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Before others</source>
        <translation>Avant les autres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In its turn</source>
        <translation>À son tour</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>After others</source>
        <translation>Après les autres</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It goes at {time}</source>
        <translation>Il part {time}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>(empty message)</source>
        <translation>(message vide)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>(a message for an app, not a text)</source>
        <translation>(un message pour une application, pas un texte)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>(a picture message; pictures are not fetched)</source>
        <translation>(un message avec image ; les images ne sont pas chargées)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In its network</source>
        <translation>Dans son réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Roaming</source>
        <translation>Itinérance</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Searching for a network</source>
        <translation>Recherche d’un réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Refused by the network</source>
        <translation>Refusé par le réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Network unknown</source>
        <translation>Réseau inconnu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Gujarati</source>
        <translation>gujarati</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Odia</source>
        <translation>odia</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Forgotten person</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Flash: {text}</source>
        <translation>Flash : {text}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} is too large to be a list of people.</source>
        <translation>{detail} est trop grand pour une liste de personnes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Split it, or save only the columns you need.</source>
        <translation>Divisez-le, ou n’enregistrez que les colonnes utiles.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} has a cell with more characters than a list of people needs.</source>
        <translation>{detail} a une cellule de plus de caractères qu’il n’en faut à une liste de personnes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Shorten that cell ({hints} at most), or leave its column out.</source>
        <translation>Raccourcissez cette cellule ({hints} au plus), ou écartez sa colonne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} has more columns than a list of people needs.</source>
        <translation>{detail} a plus de colonnes qu’il n’en faut à une liste de personnes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Save only the columns you need ({hints} at most).</source>
        <translation>N’enregistrez que les colonnes utiles ({hints} au plus).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} is made to unfold into far more than it shows; it was not opened.</source>
        <translation>{detail} est fait pour se déplier en bien plus qu’il ne montre ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Don’t open it elsewhere either, and ask whoever sent it what it is.</source>
        <translation>Ne l’ouvrez pas ailleurs non plus, et demandez à l’expéditeur ce que c’est.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>This person asked to be forgotten.</source>
        <translation>Cette personne a demandé l’effacement de ses données.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Only after a new consent, lift the block on the number and import it again.</source>
        <translation>Seulement après un nouveau consentement, levez le blocage du numéro et réimportez-le.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>The list calls “{detail}” a fax or a pager, which takes no texts.</source>
        <translation>La liste appelle « {detail} » un fax ou un bipeur, qui ne prend pas de messages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>If it takes texts, change what the list calls it and import the row again.</source>
        <translation>S’il en prend, changez ce que la liste en dit et réimportez la ligne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>“{detail}” belongs to somebody else of the list as well.</source>
        <translation>« {detail} » est aussi à quelqu’un d’autre de la liste.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>It stays with the first of them; the others have their own numbers.</source>
        <translation>Il reste à la première ; les autres ont leurs propres numéros.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>There is no phone number in what was pasted.</source>
        <translation>Il n’y a pas de numéro de téléphone dans ce qui a été collé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Copy the cells or the text with the numbers, and paste again.</source>
        <translation>Copiez les cellules ou le texte avec les numéros, et collez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Somebody changed this contact after the import.</source>
        <translation>Quelqu’un a modifié ce contact après l’import.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>What was changed stays; delete the contact yourself if nobody needs it.</source>
        <translation>Ce qui a changé reste ; supprimez le contact si personne n’en a besoin.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Texts went to or came from this contact after the import.</source>
        <translation>Des messages ont été échangés avec ce contact après l’import.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>It stays; delete the contact yourself if nobody needs it.</source>
        <translation>Il reste ; supprimez le contact si personne n’en a besoin.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>The import of {detail} has been undone already.</source>
        <translation>L’import de {detail} a déjà été annulé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Import the list again if its people are needed.</source>
        <translation>Réimportez la liste si ses personnes sont utiles.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The password of {detail} is not known.</source>
        <translation>Le mot de passe de {detail} n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Enter it; many providers want an “app password” here, not the usual one.</source>
        <translation>Saisissez-le ; beaucoup de fournisseurs veulent ici un « mot de passe d’application », pas l’habituel.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>There is no mail server called {detail}.</source>
        <translation>Il n’y a pas de serveur de messagerie nommé {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check its name for typing errors, and that the internet connection works.</source>
        <translation>Vérifiez l’orthographe de son nom, et que la connexion internet marche.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server does not take the connection ({detail}).</source>
        <translation>Le serveur de messagerie ne prend pas la connexion ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check the port; a firewall or virus scanner may be in the way, too.</source>
        <translation>Vérifiez le port ; un pare-feu ou un antivirus peut aussi gêner.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server {detail} does not answer.</source>
        <translation>Le serveur de messagerie {detail} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check server, port and encryption: port 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Vérifiez serveur, port et chiffrement : le port 465 va avec TLS, 587 avec STARTTLS.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server refuses to work with us ({detail}).</source>
        <translation>Le serveur de messagerie refuse de travailler avec nous ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Wait a while; if it stays, ask the provider and quote these words.</source>
        <translation>Attendez un peu ; si cela dure, demandez au fournisseur en citant ces mots.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The connection to the mail server broke ({detail}).</source>
        <translation>La connexion au serveur de messagerie s’est rompue ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>Vérifiez la connexion internet ; c’est retenté tout seul.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server {detail} offers no encryption on this port.</source>
        <translation>Le serveur de messagerie {detail} n’offre pas de chiffrement sur ce port.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose TLS and port 465, or ask the provider; nothing is sent in the clear.</source>
        <translation>Choisissez TLS et le port 465, ou demandez au fournisseur ; rien n’est envoyé en clair.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>No encrypted connection to the mail server came about ({detail}).</source>
        <translation>Aucune connexion chiffrée au serveur de messagerie ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check port and encryption: port 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Vérifiez port et chiffrement : le port 465 va avec TLS, 587 avec STARTTLS.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The certificate of the mail server {detail} has expired.</source>
        <translation>Le certificat du serveur de messagerie {detail} a expiré.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check this computer’s date; if that is right, the provider has to renew it.</source>
        <translation>Vérifiez la date de cet ordinateur ; si elle est juste, le fournisseur doit le renouveler.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The certificate shown by the mail server does not belong to {detail}.</source>
        <translation>Le certificat montré par le serveur de messagerie n’est pas celui de {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Use the server name that the provider gives; somebody may be listening in.</source>
        <translation>Utilisez le nom de serveur donné par le fournisseur ; quelqu’un écoute peut-être.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The certificate of the mail server {detail} is signed by nobody we trust.</source>
        <translation>Le certificat du serveur de messagerie {detail} n’est signé par personne de confiance.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>A virus scanner may be reading the mail; otherwise ask the provider. The password was not sent.</source>
        <translation>Un antivirus lit peut-être le courrier ; sinon, demandez au fournisseur. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server did not accept user and password ({detail}).</source>
        <translation>Le serveur de messagerie n’a pas accepté utilisateur et mot de passe ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Enter the password again; many providers want an “app password” here.</source>
        <translation>Ressaisissez le mot de passe ; beaucoup de fournisseurs veulent ici un « mot de passe d’application ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server does not offer this way to log in ({detail}).</source>
        <translation>Le serveur de messagerie n’offre pas ce mode de connexion ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose another way to log in, or another port; the provider knows which.</source>
        <translation>Choisissez un autre mode de connexion, ou un autre port ; le fournisseur sait lequel.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>This provider wants an app password here, not the usual one ({detail}).</source>
        <translation>Ce fournisseur veut ici un mot de passe d’application, pas l’habituel ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Make one at the provider, in the security settings, and enter that.</source>
        <translation>Créez-en un chez le fournisseur, dans les réglages de sécurité, et saisissez-le.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The provider does not let smsdesk in ({detail}).</source>
        <translation>Le fournisseur n’admet pas smsdesk ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Sign in again, and check the client id and what it is allowed to do.</source>
        <translation>Reconnectez-vous, et vérifiez l’identifiant client et ses droits.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Nobody entered the code in time.</source>
        <translation>Personne n’a saisi le code à temps.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Sign in again, and enter the new code.</source>
        <translation>Reconnectez-vous, et saisissez le nouveau code.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The provider has switched reading by programs (IMAP) off ({detail}).</source>
        <translation>Le fournisseur a coupé la lecture par des programmes (IMAP) ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Switch IMAP on in the settings of the mail box; sending works without it.</source>
        <translation>Activez IMAP dans les réglages de la boîte ; l’envoi marche sans lui.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server does not take mail from this address ({detail}).</source>
        <translation>Le serveur de messagerie ne prend pas d’e-mail de cette adresse ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Use the address that belongs to the user that logs in.</source>
        <translation>Utilisez l’adresse de l’utilisateur qui se connecte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The provider takes no more mails from this account for now ({detail}).</source>
        <translation>Le fournisseur ne prend plus d’e-mails de ce compte pour l’instant ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Wait until tomorrow, and set a lower daily limit for the account.</source>
        <translation>Attendez demain, et fixez une limite quotidienne plus basse pour le compte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server refused this message ({detail}).</source>
        <translation>Le serveur de messagerie a refusé ce message ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check number and carrier; the next messages are not affected.</source>
        <translation>Vérifiez numéro et opérateur ; les messages suivants ne sont pas touchés.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server put this message off ({detail}).</source>
        <translation>Le serveur de messagerie a repoussé ce message ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>There is no way out called {detail}.</source>
        <translation>Il n’y a pas de voie nommée {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Set it up first, or choose one that there is ({hints}).</source>
        <translation>Configurez-la d’abord, ou choisissez-en une qui existe ({hints}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail} and no other, as was chosen.</source>
        <translation>Par {detail} et nulle autre, comme choisi.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Cancel it and send it anew to let it go another way.</source>
        <translation>Annulez-le et renvoyez-le pour qu’il passe ailleurs.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}, by a rule of this desk.</source>
        <translation>Par {detail}, selon une règle de ce poste.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The rules are on the Modems page.</source>
        <translation>Les règles sont sur la page « Modems et e-mail ».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}: the carrier’s gateway takes it.</source>
        <translation>Par {detail} : la passerelle de l’opérateur le prend.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose another way when sending, or in the settings.</source>
        <translation>Choisissez une autre voie à l’envoi, ou dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}, which this person has written to.</source>
        <translation>Par {detail}, auquel cette personne a écrit.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>This can be switched off in the settings.</source>
        <translation>Cela se désactive dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}: no modem took it in time. It had not left before.</source>
        <translation>Par {detail} : aucun modem ne l’a pris à temps. Il n’était pas parti avant.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>How long a modem is waited for stands in the settings.</source>
        <translation>L’attente d’un modem se règle dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>There is no carrier “{detail}” in the table; the person was taken over.</source>
        <translation>Il n’y a pas d’opérateur « {detail} » dans la table ; la personne a été reprise.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Add it to the carriers (Modems and email), or choose one for the person.</source>
        <translation>Ajoutez-le aux opérateurs (Modems et e-mail), ou choisissez-en un pour la personne.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The carrier of {detail} is not known, so no email reaches that phone.</source>
        <translation>L’opérateur de {detail} n’est pas connu, aucun e-mail n’atteint donc ce téléphone.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose the carrier in the contact, or send through a modem.</source>
        <translation>Choisissez l’opérateur dans le contact, ou envoyez par un modem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>{detail} takes no more texts by email ({hints}).</source>
        <translation>{detail} ne prend plus de messages par e-mail ({hints}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Send through a modem; no email reaches this phone as a text.</source>
        <translation>Envoyez par un modem ; aucun e-mail n’atteint ce téléphone comme message.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>“{detail}” is no address of a carrier.</source>
        <translation>« {detail} » n’est pas l’adresse d’un opérateur.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Write one address with {{number}} in it, such as {{number}}@sms.example.com.</source>
        <translation>Écrivez une adresse contenant {{number}}, comme {{number}}@sms.example.com.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>email from {name}</source>
        <translation>e-mail de {name}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>the modem {name}</source>
        <translation>le modem {name}</translation>
    </message>
</context>
</TS>
