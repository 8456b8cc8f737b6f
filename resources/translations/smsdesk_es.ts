<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>About smsdesk</source>
        <translation>Acerca de smsdesk</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Copy the version</source>
        <translation>Copiar la versión</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>What smsdesk is made with</source>
        <translation>De qué está hecho smsdesk</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Version {release}</source>
        <translation>Versión {release}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Its makers ship no licence text; see the address above.</source>
        <translation>Sus autores no incluyen el texto de la licencia; véase la dirección de arriba.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Text 1 or 10,000 people through a GSM modem, see who got it, read the replies.</source>
        <translation>Escriba a 1 o a 10 000 personas con un módem GSM, vea quién lo recibió y lea las respuestas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>© 2026 The smsdesk maintainers. Free software under the MIT licence.</source>
        <translation>© 2026 Los mantenedores de smsdesk. Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/about.py"/>
        <source>smsdesk uses Qt {version} and Qt for Python under the GNU Lesser General Public License, version 3. They are separate files that you may replace by your own build of the same version: put its libraries into {folder}, and start smsdesk again.</source>
        <translation>smsdesk usa Qt {version} y Qt for Python bajo la Licencia Pública General Reducida de GNU, versión 3. Son archivos separados que puede sustituir por su propia compilación de la misma versión: ponga sus bibliotecas en {folder} y vuelva a iniciar smsdesk.</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>When should they go?</source>
        <translation>¿Cuándo deben salir?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n late message(s) (waits|wait) for your decision.</source>
        <translation><numerusform>%n mensaje atrasado espera su decisión.</numerusform><numerusform>%n mensajes atrasados esperan su decisión.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>(It was|They were) due while the program was closed or the computer asleep.</source>
        <translation><numerusform>Debía salir mientras el programa estaba cerrado o el equipo en suspensión.</numerusform><numerusform>Debían salir mientras el programa estaba cerrado o el equipo en suspensión.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n message(s) (goes|go) now.</source>
        <translation><numerusform>%n mensaje sale ahora.</numerusform><numerusform>%n mensajes salen ahora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n message(s) will go at {time}.</source>
        <translation><numerusform>%n mensaje saldrá {time}.</numerusform><numerusform>%n mensajes saldrán {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/absence.py"/>
        <source>%n message(s) cancelled.</source>
        <translation><numerusform>%n mensaje cancelado.</numerusform><numerusform>%n mensajes cancelados.</numerusform></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Email account</source>
        <translation>Cuenta de correo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Asking the provider for a code…</source>
        <translation>Pidiendo un código al proveedor…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Open {page} in a browser, and enter the code {code} there.</source>
        <translation>Abra {page} en un navegador e introduzca allí el código {code}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Signed in. Press “Save” to keep it.</source>
        <translation>Sesión iniciada. Pulse «Guardar» para conservarla.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>It is asked for at each start of the program.</source>
        <translation>Se pide en cada inicio del programa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Kept in the keyring; leave empty to keep it</source>
        <translation>Guardada en el llavero; deje vacío para conservarla</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Trying it…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Please fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Email provider</source>
        <translation>Proveedor de correo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Another provider, or a server of your own</source>
        <translation>Otro proveedor, o un servidor propio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Remember it in this computer’s keyring</source>
        <translation>Recordarla en el llavero de este equipo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Read replies, and mails that come back</source>
        <translation>Leer respuestas y correos devueltos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Servers and limits</source>
        <translation>Servidores y límites</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Only mails from carriers’ gateways and reports of mail servers are read. Nothing else in the mail box is touched or marked as read.</source>
        <translation>Solo se leen los correos de las pasarelas de operadoras y los informes de servidores de correo. Nada más del buzón se toca ni se marca como leído.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/account.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AskText</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/ask_text.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BatchActions</name>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>The batch is paused.</source>
        <translation>El envío está en pausa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>The batch goes on.</source>
        <translation>El envío continúa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>When should the rest of this batch go?</source>
        <translation>¿Cuándo debe salir el resto de este envío?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>When should %n message(s) go?</source>
        <translation><numerusform>¿Cuándo debe salir %n mensaje?</numerusform><numerusform>¿Cuándo deben salir %n mensajes?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send the failed messages again?</source>
        <translation>¿Enviar de nuevo los mensajes fallidos?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) of this batch failed and will be tried again. Whoever got the text gets it no second time.</source>
        <translation><numerusform>%n mensaje de este envío falló y se intentará de nuevo. Quien ya recibió el texto no lo recibe dos veces.</numerusform><numerusform>%n mensajes de este envío fallaron y se intentarán de nuevo. Quien ya recibió el texto no lo recibe dos veces.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send again? It may arrive twice.</source>
        <translation>¿Enviar de nuevo? Podría llegar dos veces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) (was|were) handed to the network, and no answer came: (it|they) may have arrived.</source>
        <translation><numerusform>%n mensaje se entregó a la red y no hubo respuesta: puede haber llegado.</numerusform><numerusform>%n mensajes se entregaron a la red y no hubo respuesta: pueden haber llegado.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Send again anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>Did they arrive?</source>
        <translation>¿Llegaron?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) will be noted as sent, because you know that (it|they) arrived. This can’t be taken back.</source>
        <translation><numerusform>%n mensaje se anotará como enviado, porque usted sabe que llegó. No se puede deshacer.</numerusform><numerusform>%n mensajes se anotarán como enviados, porque usted sabe que llegaron. No se puede deshacer.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>They arrived</source>
        <translation>Llegaron</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) will go at {time}.</source>
        <translation><numerusform>%n mensaje saldrá {time}.</numerusform><numerusform>%n mensajes saldrán {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) changed.</source>
        <translation><numerusform>%n mensaje modificado.</numerusform><numerusform>%n mensajes modificados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/batch_actions.py"/>
        <source>%n message(s) will be sent again.</source>
        <translation><numerusform>%n mensaje se enviará de nuevo.</numerusform><numerusform>%n mensajes se enviarán de nuevo.</numerusform></translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Progress of the batch</source>
        <translation>Avance del envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>begins in a moment</source>
        <translation>empieza en un momento</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>begins {time}</source>
        <translation>empieza {time}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>ends at about {time}</source>
        <translation>termina hacia las {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Send %n failed again</source>
        <translation><numerusform>Reenviar %n fallido</numerusform><numerusform>Reenviar %n fallidos</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Before others</source>
        <translation>Antes que otros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>In its turn</source>
        <translation>A su turno</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>After others</source>
        <translation>Después de otros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>The unknown ones arrived</source>
        <translation>Los inciertos llegaron</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/batch_strip.py"/>
        <source>Send the unknown ones again…</source>
        <translation>Reenviar los inciertos…</translation>
    </message>
</context>
<context>
    <name>BlockNumbers</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Add to the white list</source>
        <translation>Añadir a la lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Text these numbers no more</source>
        <translation>No escribir más a estos números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>In test mode only these numbers get messages.</source>
        <translation>En modo de prueba solo estos números reciben mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>What still waits for them is cancelled. No import changes that again.</source>
        <translation>Lo que aún espera para ellos se cancela. Ninguna importación vuelve a cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>One number per line, or a pasted list</source>
        <translation>Un número por línea, o una lista pegada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Who asked for it, when and how: this is the proof</source>
        <translation>Quién lo pidió, cuándo y cómo: esta es la prueba</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>%n number(s)</source>
        <translation><numerusform>%n número</numerusform><numerusform>%n números</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Take numbers from a file</source>
        <translation>Tomar números de un archivo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/block_numbers.py"/>
        <source>Text no more</source>
        <translation>No escribir más</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>They</source>
        <translation>Esta persona</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>%n part(s) not here yet</source>
        <translation><numerusform>%n parte aún no está aquí</numerusform><numerusform>%n partes aún no están aquí</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Handed over</source>
        <translation>Entregado a la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CarrierCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/carrier_combo.py"/>
        <source>Mobile carrier</source>
        <translation>Operadora móvil</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/carrier_combo.py"/>
        <source>Carrier not known</source>
        <translation>Operadora desconocida</translation>
    </message>
</context>
<context>
    <name>CarrierDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>New carrier or service</source>
        <translation>Operadora o servicio nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>In an address {number} stands for the phone number. Paid services that turn mails into texts work in the same way.</source>
        <translation>En una dirección, {number} representa el número de teléfono. Los servicios de pago que convierten correos en SMS funcionan igual.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Address for texts</source>
        <translation>Dirección para textos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Address for pictures</source>
        <translation>Dirección para imágenes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Since (or ends on)</source>
        <translation>Desde (o termina el)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Digits of the number</source>
        <translation>Dígitos del número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Longest text</source>
        <translation>Texto más largo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>How the gateway stands</source>
        <translation>Cómo está la pasarela</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carrier.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CarriersDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Carriers and their email gateways</source>
        <translation>Operadoras y sus pasarelas de correo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>{state} (changed here)</source>
        <translation>{state} (cambiado aquí)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Nothing is sent to {carrier}: its gateway is switched off.</source>
        <translation>No se envía nada a {carrier}: su pasarela está apagada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Did a text arrive?</source>
        <translation>¿Llegó un mensaje?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Mark {carrier} as working only if you have seen a text that was sent by its gateway on a phone today.</source>
        <translation>Marque {carrier} como operativa solo si hoy ha visto en un teléfono un mensaje enviado por su pasarela.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Yes, I saw it</source>
        <translation>Sí, lo he visto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Remove this carrier?</source>
        <translation>¿Quitar esta operadora?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Numbers that have it then have no carrier.</source>
        <translation>Los números que la tienen se quedan sin operadora.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Carrier</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Search carriers</source>
        <translation>Buscar operadoras</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>A text arrived…</source>
        <translation>Llegó un mensaje…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>As it came</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/carriers.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CentreDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Message centre</source>
        <translation>Centro de mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Every text goes through the operator’s message centre. Its number is on the SIM and is nearly always right. With a wrong one nothing can be sent: change it only when the operator has given you another.</source>
        <translation>Cada mensaje pasa por el centro de mensajes del operador. Su número está en la SIM y casi siempre es correcto. Con uno equivocado no se puede enviar nada: cámbielo solo si el operador le ha dado otro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Number of the message centre</source>
        <translation>Número del centro de mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>+ and the country code, as the operator gives it</source>
        <translation>+ y el código de país, como lo da el operador</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Write it to the SIM</source>
        <translation>Escribir en la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>Writing it, between two messages…</source>
        <translation>Escribiendo, entre dos mensajes…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/centre.py"/>
        <source>The SIM’s message centre is {number} now.</source>
        <translation>El centro de mensajes de la SIM es ahora {number}.</translation>
    </message>
</context>
<context>
    <name>ChooseCarrierDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/choose_carrier.py"/>
        <source>Carrier of %n person(s)</source>
        <translation><numerusform>Operadora de %n persona</numerusform><numerusform>Operadora de %n personas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_carrier.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_carrier.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Choose people</source>
        <translation>Elegir personas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Select people (Ctrl or Shift for several), or add a group as a whole.</source>
        <translation>Seleccione personas (Ctrl o Mayús para varias), o añada un grupo entero.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Search names, numbers and organisations</source>
        <translation>Buscar nombres, números y organizaciones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>%n selected</source>
        <translation><numerusform>%n seleccionada</numerusform><numerusform>%n seleccionadas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Add the group “{name}”</source>
        <translation>Añadir el grupo «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_people.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ChooseTime</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>Send at</source>
        <translation>Enviar el</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>They go then, as soon as a modem is free.</source>
        <translation>Saldrán entonces, en cuanto haya un módem libre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/choose_time.py"/>
        <source>That time has passed already.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
</context>
<context>
    <name>ClashesDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>The list says otherwise of %n person(s)</source>
        <translation><numerusform>La lista dice otra cosa de %n persona</numerusform><numerusform>La lista dice otra cosa de %n personas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Tick those of whom the list is right. What the address book lacks is filled in for everybody.</source>
        <translation>Marque aquellas en las que la lista tiene razón. Lo que falta en la libreta se completa para todas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Take the list’s for all</source>
        <translation>Tomar siempre la lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Keep ours for all</source>
        <translation>Conservar siempre lo nuestro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>the list’s for %n</source>
        <translation><numerusform>la lista para %n</numerusform><numerusform>la lista para %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>ours for %n</source>
        <translation><numerusform>lo nuestro para %n</numerusform><numerusform>lo nuestro para %n</numerusform></translation>
    </message>
</context>
<context>
    <name>ClashesModel</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Take the list’s</source>
        <translation>Tomar la lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>In the address book</source>
        <translation>En la libreta de direcciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/clashes.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>ColumnMappingBox</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>%n column(s) without anything (is|are) left out.</source>
        <translation><numerusform>%n columna vacía se omite.</numerusform><numerusform>%n columnas vacías se omiten.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Column “{heading}” becomes</source>
        <translation>La columna «{heading}» pasa a ser</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Own field “{name}”</source>
        <translation>Campo propio «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>On the white list (yes or no)</source>
        <translation>En la lista blanca (sí o no)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Do not send (yes or why)</source>
        <translation>No enviar (sí o por qué)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/column_mapping.py"/>
        <source>Mobile carrier</source>
        <translation>Operadora móvil</translation>
    </message>
</context>
<context>
    <name>ComposeDrafts</name>
    <message>
        <location filename="../../smsdesk/ui/compose_drafts.py"/>
        <source>There is nothing to keep yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_drafts.py"/>
        <source>The draft is kept.</source>
        <translation>El borrador queda guardado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_drafts.py"/>
        <source>What you had begun is in the drafts now.</source>
        <translation>Lo que había empezado está ahora en los borradores.</translation>
    </message>
</context>
<context>
    <name>ComposeFindings</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n person(s) (gets|get) it</source>
        <translation><numerusform>%n persona lo recibe</numerusform><numerusform>%n personas lo reciben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n left out</source>
        <translation><numerusform>%n excluido</numerusform><numerusform>%n excluidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n duplicate(s) folded</source>
        <translation><numerusform>%n duplicado unido</numerusform><numerusform>%n duplicados unidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n (waits|wait) until {time}: quiet hours</source>
        <translation><numerusform>%n espera hasta {time}: horas de silencio</numerusform><numerusform>%n esperan hasta {time}: horas de silencio</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Here you see what each person will read.</source>
        <translation>Aquí se ve lo que leerá cada persona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Choose recipients to see what each of them will read.</source>
        <translation>Elija destinatarios para ver lo que leerá cada uno.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>The text can’t be shown yet.</source>
        <translation>El texto todavía no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Nobody of these gets a text. “Details” says why.</source>
        <translation>Ninguno de ellos recibe un mensaje. «Detalles» dice por qué.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n persona</numerusform><numerusform>%n personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n parte</numerusform><numerusform>%n partes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Keep for {people}</source>
        <translation>Guardar para {people}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Send to {people} · {parts}</source>
        <translation>Enviar a {people} · {parts}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_findings.py"/>
        <source>Schedule for {people} · {parts}</source>
        <translation>Programar para {people} · {parts}</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Choose people…</source>
        <translation>Elegir personas…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Sends each row of a list its own text: its columns become fields</source>
        <translation>Envía a cada fila de una lista su propio texto: las columnas pasan a ser campos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>No modem yet: it waits in the outbox.</source>
        <translation>Todavía sin módem: espera en la bandeja de salida.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Open Modems</source>
        <translation>Abrir Módems</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Save as draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/compose_form.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>What you had begun is here again.</source>
        <translation>Lo que había empezado está aquí de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>The page is empty again.</source>
        <translation>La página está vacía de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Draft: {name}</source>
        <translation>Borrador: {name}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>The pasted text was too long: {count} characters were left out.</source>
        <translation>El texto pegado era demasiado largo: se omitieron {count} caracteres.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Open a draft</source>
        <translation>Abrir un borrador</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/compose.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>ComposePeople</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_people.py"/>
        <source>%n person(s) (has|have) no number.</source>
        <translation><numerusform>%n persona no tiene número.</numerusform><numerusform>%n personas no tienen número.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_people.py"/>
        <source>A list of recipients</source>
        <translation>Una lista de destinatarios</translation>
    </message>
</context>
<context>
    <name>ComposeSending</name>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>not before {when}</source>
        <translation>no antes de {when}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>given up after {when}</source>
        <translation>se abandona después de {when}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>pops up and is not kept</source>
        <translation>aparece en pantalla y no se guarda</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>Putting it into the queue…</source>
        <translation>Añadiendo a la cola…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>%n message(s) in the queue.</source>
        <translation><numerusform>%n mensaje en la cola.</numerusform><numerusform>%n mensajes en la cola.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>They go when a modem is connected.</source>
        <translation>Saldrán cuando haya un módem conectado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>Sending begins in %n second(s).</source>
        <translation><numerusform>El envío empieza en %n segundo.</numerusform><numerusform>El envío empieza en %n segundos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>It will be sent again and again.</source>
        <translation>Se enviará una y otra vez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>%n message(s) cancelled before they went.</source>
        <translation><numerusform>%n mensaje cancelado antes de salir.</numerusform><numerusform>%n mensajes cancelados antes de salir.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/compose_sending.py"/>
        <source>It was too late: everything had gone already.</source>
        <translation>Era demasiado tarde: ya había salido todo.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Take this condition away</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Texts from them</source>
        <translation>Mensajes de ellos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Messages to them</source>
        <translation>Mensajes para ellos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>is in</source>
        <translation>está en</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>is not in</source>
        <translation>no está en</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>came in the last</source>
        <translation>llegaron en los últimos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>did not come in the last</source>
        <translation>no llegaron en los últimos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>went in the last</source>
        <translation>salieron en los últimos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>did not go in the last</source>
        <translation>no salieron en los últimos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>came by an import</source>
        <translation>vino por una importación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>was added by hand</source>
        <translation>se añadió a mano</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>A group that is gone</source>
        <translation>Un grupo que ya no existe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source> day(s)</source>
        <translation><numerusform> día</numerusform><numerusform> días</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>What is looked at</source>
        <translation>Qué se mira</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>What is asked of it</source>
        <translation>Qué se le pide</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/condition_row.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../smsdesk/ui/asker.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConfirmSend</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>Send to %n person(s)?</source>
        <translation><numerusform>¿Enviar a %n persona?</numerusform><numerusform>¿Enviar a %n personas?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>%n part(s) in all</source>
        <translation><numerusform>%n parte en total</numerusform><numerusform>%n partes en total</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>{name} will read:</source>
        <translation>{name} leerá:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>%n text(s) will have a hole where a field is empty.</source>
        <translation><numerusform>%n mensaje tendrá un hueco donde un campo está vacío.</numerusform><numerusform>%n mensajes tendrán un hueco donde un campo está vacío.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>%n recipient(s) (gets|get) no text:</source>
        <translation><numerusform>%n destinatario no recibe mensaje:</numerusform><numerusform>%n destinatarios no reciben mensaje:</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/confirm_send.py"/>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>ConsentActions</name>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Nothing is sent to %n number(s) any more.</source>
        <translation><numerusform>No se envía nada más a %n número.</numerusform><numerusform>No se envía nada más a %n números.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Text %n number(s) again?</source>
        <translation><numerusform>¿Volver a escribir a %n número?</numerusform><numerusform>¿Volver a escribir a %n números?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Why: who said so, when and how</source>
        <translation>Por qué: quién lo dijo, cuándo y cómo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Text again</source>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Whoever opted out must have asked for it: law wants a proof. It is kept.</source>
        <translation>Quien se dio de baja tiene que haberlo pedido: la ley exige una prueba. Se conserva.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n number(s) may get texts again.</source>
        <translation><numerusform>%n número puede volver a recibir mensajes.</numerusform><numerusform>%n números pueden volver a recibir mensajes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n number(s) (is|are) on the white list now.</source>
        <translation><numerusform>%n número está ahora en la lista blanca.</numerusform><numerusform>%n números están ahora en la lista blanca.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n number(s) (is|are) off the white list.</source>
        <translation><numerusform>%n número ya no está en la lista blanca.</numerusform><numerusform>%n números ya no están en la lista blanca.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n stood there already.</source>
        <translation><numerusform>%n ya estaba allí.</numerusform><numerusform>%n ya estaban allí.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n left out: {why}</source>
        <translation><numerusform>%n excluido: {why}</numerusform><numerusform>%n excluidos: {why}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Nothing to be done.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Everything about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>%n message(s) and everything else (is|are) in {file}.</source>
        <translation><numerusform>%n mensaje y todo lo demás están en {file}.</numerusform><numerusform>%n mensajes y todo lo demás están en {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/consent_actions.py"/>
        <source>Forgotten, with %n message(s).</source>
        <translation><numerusform>Datos eliminados, con %n mensaje.</numerusform><numerusform>Datos eliminados, con %n mensajes.</numerusform></translation>
    </message>
</context>
<context>
    <name>ConsentExport</name>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>As it is now…</source>
        <translation>Como está ahora…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Every change, as proof…</source>
        <translation>Cada cambio, como prueba…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export what may be sent to whom</source>
        <translation>Exportar qué se puede enviar a quién</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>%n change(s) written to {file}</source>
        <translation><numerusform>%n cambio escrito en {file}</numerusform><numerusform>%n cambios escritos en {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>%n number(s) written to {file}</source>
        <translation><numerusform>%n número escrito en {file}</numerusform><numerusform>%n números escritos en {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>ConsentHistory</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>What may be sent</source>
        <translation>Qué se puede enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Nothing has been noted. When they answer STOP or START, or somebody here decides it, the change is kept with its evidence.</source>
        <translation>No se ha anotado nada. Cuando respondan STOP o START, o alguien aquí lo decida, el cambio se guarda con su prueba.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>How that came to be</source>
        <translation>Cómo se llegó a eso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>May be texted</source>
        <translation>Se le puede escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Nothing is sent to this number</source>
        <translation>No se envía nada a este número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>On the white list</source>
        <translation>En la lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Since {time}.</source>
        <translation>Desde {time}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>Do not send: {reason}</source>
        <translation>No enviar: {reason}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>understood by “{word}”</source>
        <translation>entendido por «{word}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/consent_history.py"/>
        <source>confirmed by message {id}</source>
        <translation>confirmado por el mensaje {id}</translation>
    </message>
</context>
<context>
    <name>ConsentMenu</name>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Text them no more…</source>
        <translation>No escribirles más…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Text them again…</source>
        <translation>Volver a escribirles…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>On the white list</source>
        <translation>En la lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Everything about them in a file…</source>
        <translation>Todo sobre ellos en un archivo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_menu.py"/>
        <source>Forget them…</source>
        <translation>Eliminar sus datos…</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>White list</source>
        <translation>Lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>No name, number or proof matches “{text}”.</source>
        <translation>Ningún nombre, número o prueba coincide con «{text}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>The white list is empty</source>
        <translation>La lista blanca está vacía</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Add your own number and switch test mode on to try things out.</source>
        <translation>Añada su propio número y active el modo de prueba para ensayar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Everybody may be texted</source>
        <translation>Se puede escribir a todos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Whoever replies STOP appears here, and whom you add.</source>
        <translation>Aquí aparece quien responda BAJA o STOP, y quien usted añada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>%n number(s) that (gets|get) messages in test mode</source>
        <translation><numerusform>%n número que recibe mensajes en modo de prueba</numerusform><numerusform>%n números que reciben mensajes en modo de prueba</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Nothing is sent to %n number(s), whatever list or group names them</source>
        <translation><numerusform>No se envía nada a %n número, sea cual sea la lista o el grupo que lo nombre</numerusform><numerusform>No se envía nada a %n números, sea cual sea la lista o el grupo que los nombre</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Search names, numbers, proofs</source>
        <translation>Buscar nombres, números, pruebas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Add numbers…</source>
        <translation>Añadir números…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Take off the list…</source>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/consents.py"/>
        <source>Words and texts…</source>
        <translation>Palabras y textos…</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Talk to the modem</source>
        <translation>Hablar con el módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>For those who know AT commands. Each one goes between two messages; what smsdesk needs is set again after it. Announcements of the modem are not shown.</source>
        <translation>Para quien conoce los comandos AT. Cada uno va entre dos mensajes; después se restablece lo que smsdesk necesita. Los avisos del módem no se muestran.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>What was said and answered</source>
        <translation>Lo que se dijo y se respondió</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>AT command</source>
        <translation>Comando AT</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>AT command, such as AT+CSQ; ↑ brings back</source>
        <translation>Comando AT, como AT+CSQ; ↑ recupera</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Send to the modem</source>
        <translation>Enviar al módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Really tell the modem {command}?</source>
        <translation>¿De verdad enviar {command} al módem?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Tell it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Waiting for the message in the air…</source>
        <translation>Esperando el mensaje en curso…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem is thinking…</source>
        <translation>El módem está pensando…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Write texts under New message: there each one is recorded.</source>
        <translation>Escriba mensajes en «Mensaje nuevo»: allí queda registrado cada uno.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Calls and data connections may cost, and nobody is listening.</source>
        <translation>Las llamadas y conexiones de datos pueden costar, y nadie escucha.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Enter the PIN on the modem’s card: there a wrong one is never tried twice.</source>
        <translation>Introduzca el PIN en la ficha del módem: allí nunca se prueba dos veces uno equivocado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem would not be understood any more.</source>
        <translation>Ya no se entendería al módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>What it repeats is not known here.</source>
        <translation>Aquí no se sabe qué repite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>What it deletes can’t be brought back.</source>
        <translation>Lo que borra no se puede recuperar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>It can lock the SIM or the modem for everybody.</source>
        <translation>Puede bloquear la SIM o el módem para todos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem may go away for a minute, or lose settings that others have made.</source>
        <translation>El módem puede desaparecer un minuto, o perder ajustes hechos por otros.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>The modem or the SIM keeps this, also in other programs.</source>
        <translation>El módem o la SIM lo conserva, también en otros programas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/console.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>{name} was changed.</source>
        <translation>{name}: cambios guardados.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>{name} was added.</source>
        <translation>{name}: añadido.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>Delete %n person(s)?</source>
        <translation><numerusform>¿Borrar %n persona?</numerusform><numerusform>¿Borrar %n personas?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>What may be sent to their numbers stays known; messages stay as they are.</source>
        <translation>Lo que se puede enviar a sus números sigue anotado; los mensajes quedan como están.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n person(s) deleted.</source>
        <translation><numerusform>%n persona borrada.</numerusform><numerusform>%n personas borradas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n number(s) (is|are) on the white list.</source>
        <translation><numerusform>%n número está en la lista blanca.</numerusform><numerusform>%n números están en la lista blanca.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n number(s) (is|are) off the white list.</source>
        <translation><numerusform>%n número ya no está en la lista blanca.</numerusform><numerusform>%n números ya no están en la lista blanca.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>The carrier of %n number(s) was set.</source>
        <translation><numerusform>Se asignó la operadora de %n número.</numerusform><numerusform>Se asignó la operadora de %n números.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/contact_actions.py"/>
        <source>%n number(s) (gets|get) no more texts.</source>
        <translation><numerusform>%n número no recibe más mensajes.</numerusform><numerusform>%n números no reciben más mensajes.</numerusform></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Country of numbers without a country code</source>
        <translation>País de los números sin código de país</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Another group…</source>
        <translation>Otro grupo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>This number belongs to {name}.</source>
        <translation>Este número es de {name}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>A number is not right yet.</source>
        <translation>Un número todavía no es correcto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Please say why.</source>
        <translation>Indique por qué.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Enter a name or a number.</source>
        <translation>Escriba un nombre o un número.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Name and numbers</source>
        <translation>Nombre y números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Groups, fields and notes</source>
        <translation>Grupos, campos y notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Numbers without a country code are from</source>
        <translation>Los números sin código de país son de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/contact_editor.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>The first %n person(s) that match</source>
        <translation><numerusform>La primera %n persona que coincide</numerusform><numerusform>Las primeras %n personas que coinciden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n persona</numerusform><numerusform>%n personas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>No name, number or field matches “{text}”.</source>
        <translation>Ningún nombre, número o campo coincide con «{text}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Nobody fits the rule of “{name}”</source>
        <translation>Nadie cumple la regla de «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Nobody is in “{name}” yet</source>
        <translation>Todavía no hay nadie en «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Drag people onto the group, or use “Groups” on those you selected.</source>
        <translation>Arrastre personas sobre el grupo, o use «Grupos» con las seleccionadas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>No contacts yet</source>
        <translation>Todavía no hay contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import a list, or add a person.</source>
        <translation>Importe una lista, o añada una persona.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>%n selected</source>
        <translation><numerusform>%n seleccionada</numerusform><numerusform>%n seleccionadas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export selected…</source>
        <translation>Exportar lo seleccionado…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export these…</source>
        <translation>Exportar estos…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Send no more texts to these numbers</source>
        <translation>No enviar más mensajes a estos números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Why? This is kept as evidence.</source>
        <translation>¿Por qué? Se guarda como prueba.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>%n person(s) exported to {file}</source>
        <translation><numerusform>%n persona exportada a {file}</numerusform><numerusform>%n personas exportadas a {file}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Put on the white list</source>
        <translation>Poner en la lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Take off the white list</source>
        <translation>Quitar de la lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Mobile carrier…</source>
        <translation>Operadora móvil…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Send no more texts…</source>
        <translation>No enviar más mensajes…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Do-not-send list</source>
        <translation>Lista de no enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>White list</source>
        <translation>Lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Search names, numbers and fields</source>
        <translation>Buscar nombres, números y campos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import a list from a spreadsheet or a phone, or add the first person.</source>
        <translation>Importe una lista de una hoja de cálculo o un teléfono, o añada la primera persona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/contacts.py"/>
        <source>Find people who are here twice, and merge them</source>
        <translation>Encontrar personas que están dos veces y unirlas</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>No name, number or text matches “{text}”.</source>
        <translation>Ningún nombre, número o texto coincide con «{text}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>No conversations yet</source>
        <translation>Todavía no hay conversaciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Whoever writes to you, or gets a message from you, appears here.</source>
        <translation>Aquí aparece quien le escriba o reciba un mensaje suyo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Pick a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Choose one at the left to read it and to answer, or begin a new one.</source>
        <translation>Elija una a la izquierda para leerla y responder, o empiece una nueva.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Add to contacts</source>
        <translation>Añadir a contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Since {time}.</source>
        <translation>Desde {time}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Nothing is sent to this number until they write START.</source>
        <translation>No se envía nada a este número hasta que escriba ALTA o START.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Nothing is sent to this number.</source>
        <translation>No se envía nada a este número.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>Search names, numbers, texts</source>
        <translation>Buscar nombres, números, textos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/conversations.py"/>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{character} comes from a field and makes the longest text Unicode.</source>
        <translation>{character} viene de un campo y hace Unicode el texto más largo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Up to %n character(s)</source>
        <translation><numerusform>Hasta %n carácter</numerusform><numerusform>Hasta %n caracteres</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>%n character(s)</source>
        <translation><numerusform>%n carácter</numerusform><numerusform>%n caracteres</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{left} left</source>
        <translation>quedan {left}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>up to %n part(s) each</source>
        <translation><numerusform>hasta %n parte cada uno</numerusform><numerusform>hasta %n partes cada uno</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n parte</numerusform><numerusform>%n partes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Unicode, {room} a part</source>
        <translation>Unicode, {room} por parte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{languages} alphabet, {room} a part</source>
        <translation>alfabeto {languages}, {room} por parte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>plain alphabet, {room} a part</source>
        <translation>alfabeto simple, {room} por parte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{character} at {place} makes this {parts} instead of {fewer}.</source>
        <translation>{character} en {place} hace que sean {parts} en vez de {fewer}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>{character} at {place} needs Unicode: a part holds fewer characters.</source>
        <translation>{character} en {place} necesita Unicode: caben menos caracteres por parte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Use plain characters</source>
        <translation>Usar caracteres simples</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>Replace {pairs}</source>
        <translation>Sustituir {pairs}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/counter.py"/>
        <source>a blank</source>
        <translation>un espacio</translation>
    </message>
</context>
<context>
    <name>CreditBanner</name>
    <message>
        <location filename="../../smsdesk/ui/credit_watch.py"/>
        <source>The credit of {operator} is low: {amount}.</source>
        <translation>Queda poco saldo en {operator}: {amount}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/credit_watch.py"/>
        <source>Top it up before sending stops. After that, ask again.</source>
        <translation>Recárguela antes de que se detenga el envío. Después, consulte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/credit_watch.py"/>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Credit of this SIM</source>
        <translation>Saldo de esta SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Prepaid operators tell the credit when they are asked a code. It is written on their website and in the papers of the SIM.</source>
        <translation>Los operadores de prepago dicen el saldo cuando se les consulta con un código. Está en su sitio web y en los papeles de la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Asking the network; it may take half a minute…</source>
        <translation>Preguntando a la red; puede tardar medio minuto…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>The network ended the dialogue without a text.</source>
        <translation>La red terminó el diálogo sin un texto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>There is no amount in this answer. Is it the right code?</source>
        <translation>En esta respuesta no hay ningún importe. ¿Es el código correcto?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Code for the credit</source>
        <translation>Código para el saldo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Such as *100#, or *123# 1 for a menu</source>
        <translation>Como *100#, o *123# 1 para un menú</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Ask now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>The credit in this answer</source>
        <translation>El saldo en esta respuesta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Warn when it is below</source>
        <translation>Avisar cuando baje de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Ask by itself once a day</source>
        <translation>Consultar automáticamente una vez al día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Ask by itself after so many messages:</source>
        <translation>Consultar automáticamente tras tantos mensajes:</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Messages between two questions</source>
        <translation>Mensajes entre dos consultas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>The credit is</source>
        <translation>El saldo es</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/credit.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>{amount} – low</source>
        <translation>{amount}: bajo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Ask now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Credit: {verb}</source>
        <translation>Saldo: {verb}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/credit_row.py"/>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>DeleteGroup</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Delete the group “{name}”?</source>
        <translation>¿Borrar el grupo «{name}»?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>There (is|are) %n group(s) inside it.</source>
        <translation><numerusform>Dentro hay %n grupo.</numerusform><numerusform>Dentro hay %n grupos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Nobody is deleted: people stay in the address book.</source>
        <translation>No se borra a nadie: las personas siguen en la libreta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Delete them too</source>
        <translation>Borrarlos también</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/delete_group.py"/>
        <source>Keep the groups inside</source>
        <translation>Conservar los grupos de dentro</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>%n draft(s)</source>
        <translation><numerusform>%n borrador</numerusform><numerusform>%n borradores</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Rename the draft</source>
        <translation>Cambiar el nombre del borrador</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Name of the draft</source>
        <translation>Nombre del borrador</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>%n draft(s) deleted.</source>
        <translation><numerusform>%n borrador borrado.</numerusform><numerusform>%n borradores borrados.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>No drafts yet</source>
        <translation>Todavía no hay borradores</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>“Save as draft” on New message keeps a text and its recipients for later.</source>
        <translation>«Guardar borrador» en «Mensaje nuevo» guarda un texto y sus destinatarios para después.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/drafts.py"/>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Looking for entries that may be one person</source>
        <translation>Buscando entradas que pueden ser una misma persona</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n possible duplicate(s)</source>
        <translation><numerusform>%n posible duplicado</numerusform><numerusform>%n posibles duplicados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n sign(s) that more than {many} people share (is|are) left out</source>
        <translation><numerusform>%n indicio que comparten más de {many} personas se omite</numerusform><numerusform>%n indicios que comparten más de {many} personas se omiten</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>What is found is listed here.</source>
        <translation>Lo que se encuentre aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>No duplicates</source>
        <translation>Sin duplicados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Nobody shares an e-mail address, or a name, with somebody else. To merge two entries all the same, select them in Contacts.</source>
        <translation>Nadie comparte con otra persona una dirección de correo o un nombre. Para unir dos entradas de todos modos, selecciónelas en «Contactos».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Not searched yet</source>
        <translation>Todavía sin buscar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Search to see who may be here twice.</source>
        <translation>Busque para ver quién puede estar aquí dos veces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n entries are one now: {name}</source>
        <translation><numerusform>%n entrada es ahora una sola: {name}</numerusform><numerusform>%n entradas son ahora una sola: {name}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Lose what was changed since?</source>
        <translation>¿Perder lo que cambió desde entonces?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>{name} was changed after the merge. Taking it back brings the entries back as they were before; what was changed since is lost.</source>
        <translation>{name} se modificó después de la unión. Revertirla devuelve las entradas a como eran antes; lo que cambió desde entonces se pierde.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Take it back</source>
        <translation>Revertir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>%n entries are back as they were.</source>
        <translation><numerusform>%n entrada vuelve a estar como era.</numerusform><numerusform>%n entradas vuelven a estar como eran.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>They are not shown as duplicates any more.</source>
        <translation>Ya no se muestran como duplicados.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Perhaps one person</source>
        <translation>Quizá una sola persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Merged</source>
        <translation>Unidas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Nothing merged</source>
        <translation>Nada unido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>What you merge is kept here, so that it can be taken back.</source>
        <translation>Lo que una se conserva aquí, para poder revertirlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Back to the contacts</source>
        <translation>Volver a los contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/duplicates.py"/>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
</context>
<context>
    <name>EmailSection</name>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Set up an email account…</source>
        <translation>Configurar una cuenta de correo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Carriers…</source>
        <translation>Operadoras…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Remove this account</source>
        <translation>Quitar esta cuenta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Remove this email account?</source>
        <translation>¿Quitar esta cuenta de correo?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Its settings and its password are forgotten. Messages that wait for it go by another way, or wait. Nothing in the mail box is changed.</source>
        <translation>Se olvidan sus ajustes y su contraseña. Los mensajes que esperan por ella van por otra vía, o esperan. En el buzón no se cambia nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/email_section.py"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>It has left already, and the answer usually comes within seconds. If you close now, nobody will know whether it was sent: it is then shown as unknown, and is not sent again by itself.</source>
        <translation>Ya ha salido, y la respuesta suele llegar en segundos. Si cierra ahora, nadie sabrá si se envió: se mostrará como incierto y no se enviará de nuevo por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>Waiting for the network’s answer to the last message…</source>
        <translation>Esperando la respuesta de la red al último mensaje…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/farewell.py"/>
        <source>Disconnecting the modems…</source>
        <translation>Desconectando los módems…</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Puts each person’s own name, or a column of your list, into the text</source>
        <translation>Pone en el texto el nombre propio de cada persona, o una columna de su lista</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Welcome to smsdesk</source>
        <translation>Bienvenido a smsdesk</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Three steps to the first message.</source>
        <translation>Tres pasos hasta el primer mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Connect a modem</source>
        <translation>Conectar un módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Find my modem</source>
        <translation>Buscar mi módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Try the virtual modem</source>
        <translation>Probar el módem virtual</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Bring your people</source>
        <translation>Traer a sus personas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Import a spreadsheet, a CSV or a vCard file, or skip this: you can type or paste numbers when you write.</source>
        <translation>Importe una hoja de cálculo, un CSV o un archivo vCard, u omita esto: puede escribir o pegar números en el mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Open contacts</source>
        <translation>Abrir contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Send the first message</source>
        <translation>Enviar el primer mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Write to one number or to thousands. You see what it takes before it goes, and where each message stands afterwards.</source>
        <translation>Escriba a un número o a miles. Ve lo que hace falta antes de que salga y, después, en qué punto está cada mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>{modem} is connected and ready.</source>
        <translation>{modem} está conectado y listo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Connecting to {modem}…</source>
        <translation>Conectando con {modem}…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Plug in a USB modem or an old phone with a SIM. No modem at hand? The virtual one shows the whole program at work; nothing leaves this computer.</source>
        <translation>Conecte un módem USB o un teléfono viejo con una SIM. ¿No hay módem a mano? El virtual muestra el programa entero en marcha; nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/first_run.py"/>
        <source>Three steps</source>
        <translation>Tres pasos</translation>
    </message>
</context>
<context>
    <name>ForgetPerson</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Forget {name}?</source>
        <translation>¿Eliminar los datos de {name}?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>This can’t be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>forget</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Erased for good</source>
        <translation>Borrado para siempre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Delete %n older cop(y|ies) of the data, too</source>
        <translation><numerusform>Borrar también %n copia anterior de los datos</numerusform><numerusform>Borrar también %n copias anteriores de los datos</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Type “{word}” to go on</source>
        <translation>Escriba «{word}» para continuar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Forget</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>The contact with its numbers, notes and fields, also in the records of imports and merges.</source>
        <translation>El contacto con sus números, notas y campos, también en los registros de importaciones y fusiones.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>The texts of %n message(s) to them.</source>
        <translation><numerusform>El texto de %n mensaje dirigido a ellos.</numerusform><numerusform>Los textos de %n mensajes dirigidos a ellos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>%n still (waits|wait): cancelled.</source>
        <translation><numerusform>%n aún espera: cancelado.</numerusform><numerusform>%n aún esperan: cancelados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>%n message(s) from them.</source>
        <translation><numerusform>%n mensaje recibido de ellos.</numerusform><numerusform>%n mensajes recibidos de ellos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Their words in search, in drafts’ recipients and in what repeats.</source>
        <translation>Sus palabras en la búsqueda, en los destinatarios de borradores y en lo que se repite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>{numbers}: that nothing is sent there, so that no list brings it back.</source>
        <translation>{numbers}: que allí no se envía nada, para que ninguna lista lo traiga de vuelta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>When they opted out or in, and by which word: the proof that law asks for.</source>
        <translation>Cuándo se dieron de baja o de alta, y con qué palabra: la prueba que exige la ley.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>That messages were sent, for the counts: without number and text.</source>
        <translation>Que se enviaron mensajes, para los recuentos: sin número ni texto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/forget_person.py"/>
        <source>Copies that you saved yourself, and texts in drafts that mention them: look there.</source>
        <translation>Copias que usted mismo guardó y textos de borradores que los mencionan: búsquelos allí.</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>New group inside “{name}”</source>
        <translation>Grupo nuevo dentro de «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>The group “{name}” was added.</source>
        <translation>El grupo «{name}» se añadió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Rename the group</source>
        <translation>Cambiar el nombre del grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>The rule of “{name}” was changed.</source>
        <translation>La regla de «{name}» se cambió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>“{name}” stands on top now.</source>
        <translation>«{name}» está ahora arriba del todo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>“{name}” is inside “{into}” now.</source>
        <translation>«{name}» está ahora dentro de «{into}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>The group “{name}” was deleted; its people stay.</source>
        <translation>El grupo «{name}» se borró; sus personas se quedan.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>%n person(s) (is|are) in “{group}”.</source>
        <translation><numerusform>%n persona está en «{group}».</numerusform><numerusform>%n personas están en «{group}».</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>%n person(s) taken out of “{group}”.</source>
        <translation><numerusform>%n persona sacada de «{group}».</numerusform><numerusform>%n personas sacadas de «{group}».</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_actions.py"/>
        <source>There is a group “{name}” already.</source>
        <translation>Ya hay un grupo «{name}».</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Put into “{name}”</source>
        <translation>Poner en «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group with these…</source>
        <translation>Grupo nuevo con estas personas…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Take out of “{name}”</source>
        <translation>Sacar de «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Change the rule…</source>
        <translation>Cambiar la regla…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Write to the group</source>
        <translation>Escribir al grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group inside…</source>
        <translation>Grupo nuevo dentro…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group by rule inside…</source>
        <translation>Grupo nuevo por regla dentro…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Move into</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Delete the group…</source>
        <translation>Borrar el grupo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>No other group: on top</source>
        <translation>Ningún otro grupo: arriba del todo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/group_panel.py"/>
        <source>Group by rule…</source>
        <translation>Grupo por regla…</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/group_tree.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/group_tree.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/group_tree.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n persona</numerusform><numerusform>%n personas</numerusform></translation>
    </message>
</context>
<context>
    <name>HotPlug</name>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>A modem was plugged in: {name}.</source>
        <translation>Se conectó un módem: {name}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>Something was plugged in that may be a modem: {name}.</source>
        <translation>Se conectó algo que puede ser un módem: {name}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/hot_plug.py"/>
        <source>Look</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>ImportContacts</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>A list of people</source>
        <translation>Una lista de personas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import “{file}”</source>
        <translation>Importar «{file}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import what was pasted</source>
        <translation>Importar lo pegado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import the names on the SIM</source>
        <translation>Importar los nombres de la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Reading the SIM, between the messages</source>
        <translation>Leyendo la SIM, entre los mensajes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import %n person(s)</source>
        <translation><numerusform>Importar %n persona</numerusform><numerusform>Importar %n personas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Looking through the rows…</source>
        <translation>Revisando las filas…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Decide about %n person(s)…</source>
        <translation><numerusform>Decidir sobre %n persona…</numerusform><numerusform>Decidir sobre %n personas…</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n differ(s|) from the address book…</source>
        <translation><numerusform>%n difiere de la libreta…</numerusform><numerusform>%n difieren de la libreta…</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n new</source>
        <translation><numerusform>%n nueva</numerusform><numerusform>%n nuevas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n updated</source>
        <translation><numerusform>%n actualizada</numerusform><numerusform>%n actualizadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n unchanged</source>
        <translation><numerusform>%n sin cambios</numerusform><numerusform>%n sin cambios</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n refused</source>
        <translation><numerusform>%n rechazada</numerusform><numerusform>%n rechazadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n carrier(s) set</source>
        <translation><numerusform>%n operadora asignada</numerusform><numerusform>%n operadoras asignadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n blocked before, and still</source>
        <translation><numerusform>%n estaba bloqueada y sigue así</numerusform><numerusform>%n estaban bloqueadas y siguen así</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>La importación se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>The list is in the address book</source>
        <translation>La lista está en la libreta de direcciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>The import was undone</source>
        <translation>La importación se deshizo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n row(s) read; none was refused.</source>
        <translation><numerusform>%n fila leída; ninguna rechazada.</numerusform><numerusform>%n filas leídas; ninguna rechazada.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>%n value(s) could not be used. Save (it|them) as a list with the reasons, correct (it|them) there, and import that list.</source>
        <translation><numerusform>%n valor no se pudo usar. Guárdelo como lista con los motivos, corríjalo allí e importe esa lista.</numerusform><numerusform>%n valores no se pudieron usar. Guárdelos como lista con los motivos, corríjalos allí e importe esa lista.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Save the refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>As the last time with these columns. Guess anew</source>
        <translation>Como la última vez con estas columnas. Adivinar de nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Show the refused</source>
        <translation>Mostrar las rechazadas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Choose a list, or drop it here</source>
        <translation>Elija una lista, o suéltela aquí</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>CSV or XLSX from a spreadsheet, contacts (VCF) from a phone, the names on the SIM of a modem, or whatever you copied. Nothing is changed before you have seen what would happen, and every import can be undone.</source>
        <translation>CSV o XLSX de una hoja de cálculo, contactos (VCF) de un teléfono, los nombres de la SIM de un módem, o lo que haya copiado. No se cambia nada antes de que vea lo que pasaría, y toda importación se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Save the refused rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Undo this import…</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Past imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_contacts.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put the %n number(s) marked so on the white list</source>
        <translation><numerusform>Poner el %n número así marcado en la lista blanca</numerusform><numerusform>Poner los %n números así marcados en la lista blanca</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put everybody into the group</source>
        <translation>Poner a todos en el grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Where the list says otherwise</source>
        <translation>Donde la lista dice otra cosa</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Take the list’s value</source>
        <translation>Tomar el valor de la lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Keep the address book’s value</source>
        <translation>Conservar el valor de la libreta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Let me decide for each person</source>
        <translation>Decidir yo para cada persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Where their consent comes from</source>
        <translation>De dónde viene su consentimiento</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>For example: signed the form of 3 May</source>
        <translation>Por ejemplo: firmó el formulario del 3 de mayo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put the numbers marked so on the white list</source>
        <translation>Poner los números así marcados en la lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Country of numbers without a code</source>
        <translation>País de los números sin código</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Put everybody into</source>
        <translation>Poner a todos en</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/import_options.py"/>
        <source>Their consent comes from</source>
        <translation>Su consentimiento viene de</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Looking at what would be undone</source>
        <translation>Comprobando qué se desharía</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Undo the import of “{file}”?</source>
        <translation>¿Deshacer la importación de «{file}»?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Nothing was undone.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>The import was undone.</source>
        <translation>La importación se deshizo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) that it brought (is|are) removed.</source>
        <translation><numerusform>%n persona que trajo se quita.</numerusform><numerusform>%n personas que trajo se quitan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) that it changed (is|are) as before.</source>
        <translation><numerusform>%n persona que cambió queda como antes.</numerusform><numerusform>%n personas que cambió quedan como antes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) (was|were) changed or texted since; what is new of them stays.</source>
        <translation><numerusform>%n persona cambió o recibió mensajes desde entonces; lo nuevo se queda.</numerusform><numerusform>%n personas cambiaron o recibieron mensajes desde entonces; lo nuevo se queda.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n (is|are) deleted already.</source>
        <translation><numerusform>%n ya está borrada.</numerusform><numerusform>%n ya están borradas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n number(s) that it blocked stay(s|) blocked.</source>
        <translation><numerusform>%n número que bloqueó sigue bloqueado.</numerusform><numerusform>%n números que bloqueó siguen bloqueados.</numerusform></translation>
    </message>
</context>
<context>
    <name>InboxExport</name>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Write all received texts to a file</source>
        <translation>Escribir todos los mensajes recibidos en un archivo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>Export the received texts</source>
        <translation>Exportar los mensajes recibidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/record_exports.py"/>
        <source>%n received text(s) written to {file}</source>
        <translation><numerusform>%n mensaje recibido escrito en {file}</numerusform><numerusform>%n mensajes recibidos escritos en {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>The import of “{file}” was interrupted.</source>
        <translation>La importación de «{file}» se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>The import of “{file}” was interrupted near its end.</source>
        <translation>La importación de «{file}» se interrumpió casi al final.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>Undoing the import of “{file}” was interrupted.</source>
        <translation>Se interrumpió al deshacer la importación de «{file}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>It is finished now.</source>
        <translation>Ahora está terminado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>What it had brought was taken out again: your contacts are as before. Import the list once more if you still want it.</source>
        <translation>Lo que había traído se quitó de nuevo: sus contactos están como antes. Importe la lista otra vez si aún la quiere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/interrupted.py"/>
        <source>What it had brought was taken out again, but for %n person(s) whom somebody changed or texted meanwhile.</source>
        <translation><numerusform>Lo que había traído se quitó de nuevo, salvo %n persona que alguien modificó o a la que se escribió entretanto.</numerusform><numerusform>Lo que había traído se quitó de nuevo, salvo %n personas que alguien modificó o a las que se escribió entretanto.</numerusform></translation>
    </message>
</context>
<context>
    <name>KeptPinRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Forget PIN</source>
        <translation>Olvidar el PIN</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Remembered on this computer</source>
        <translation>Recordado en este equipo</translation>
    </message>
</context>
<context>
    <name>KnownRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Connect {port}</source>
        <translation>Conectar {port}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>Forget {modem}</source>
        <translation>Olvidar {modem}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/known_row.py"/>
        <source>last seen {time}</source>
        <translation>visto por última vez {time}</translation>
    </message>
</context>
<context>
    <name>LaneBanner</name>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Sending is paused.</source>
        <translation>El envío está en pausa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Messages wait until you resume; incoming ones still arrive.</source>
        <translation>Los mensajes esperan hasta que lo reanude; los entrantes siguen llegando.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>All sending is stopped.</source>
        <translation>Todo el envío está detenido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Nothing more leaves until you go on; what comes in still arrives.</source>
        <translation>No sale nada más hasta que usted continúe; lo que entra sigue llegando.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Go on sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Messages wait, but no modem is connected.</source>
        <translation>Hay mensajes en espera, pero ningún módem conectado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Connect one, or try the virtual modem; sending then begins by itself.</source>
        <translation>Conecte uno, o pruebe el módem virtual; el envío empieza entonces por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_banner.py"/>
        <source>Go to modems</source>
        <translation>Ir a los módems</translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>{used} of {total} messages</source>
        <translation>{used} de {total} mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Pause sending</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Resume sending</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>SIM storage</source>
        <translation>Memoria de la SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/lane_card.py"/>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
</context>
<context>
    <name>LanePhone</name>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>The recording is in {file}</source>
        <translation>La grabación está en {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Service codes…</source>
        <translation>Códigos de servicio…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Credit…</source>
        <translation>Saldo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>How fast it sends…</source>
        <translation>Velocidad de envío…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Names on the SIM…</source>
        <translation>Nombres de la SIM…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Record what the modem says…</source>
        <translation>Grabar lo que dice el módem…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Talk to the modem…</source>
        <translation>Hablar con el módem…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Message centre…</source>
        <translation>Centro de mensajes…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_phone.py"/>
        <source>Message centre {number}…</source>
        <translation>Centro de mensajes {number}…</translation>
    </message>
</context>
<context>
    <name>LanePin</name>
    <message>
        <location filename="../../smsdesk/ui/lane_pin.py"/>
        <source>The PIN is forgotten: it will be asked for the next time.</source>
        <translation>El PIN se ha olvidado: la próxima vez se pedirá.</translation>
    </message>
</context>
<context>
    <name>LaneSim</name>
    <message>
        <location filename="../../smsdesk/ui/lane_sim.py"/>
        <source>Messages go out by this one from now on; delivery reports still find theirs.</source>
        <translation>Desde ahora los mensajes salen por este; los informes de entrega siguen encontrando los suyos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_sim.py"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>LanguageCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>%n recipient(s) left out</source>
        <translation><numerusform>%n destinatario excluido</numerusform><numerusform>%n destinatarios excluidos</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Send to the rows of {file}</source>
        <translation>Enviar a las filas de {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Each row gets its own text: its columns can be put into it as fields.</source>
        <translation>Cada fila recibe su propio texto: sus columnas se pueden insertar como campos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>%n number(s) found</source>
        <translation><numerusform>%n número encontrado</numerusform><numerusform>%n números encontrados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>%n left out</source>
        <translation><numerusform>%n excluido</numerusform><numerusform>%n excluidos</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Column with the phone numbers</source>
        <translation>Columna con los números de teléfono</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Numbers are in</source>
        <translation>Los números están en</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Country of numbers without a code</source>
        <translation>País de los números sin código</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Something went wrong inside smsdesk.</source>
        <translation>Algo falló dentro de smsdesk.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>What you asked for may not have been done. ({fault})</source>
        <translation>Puede que lo que pidió no se haya hecho. ({fault})</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Stopped. What is in the air can’t be called back.</source>
        <translation>Detenido. Lo que está en el aire no se puede recuperar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Sending goes on.</source>
        <translation>El envío continúa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>%n unread</source>
        <translation><numerusform>%n sin leer</numerusform><numerusform>%n sin leer</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/main_window.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Merge these %n</source>
        <translation><numerusform>Unir esta %n</numerusform><numerusform>Unir estas %n</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Tick two or more.</source>
        <translation>Marque dos o más.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>What may be sent stays as it is for each number: nothing is loosened.</source>
        <translation>Lo que se puede enviar queda igual para cada número: nada se relaja.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>They become</source>
        <translation>Pasan a ser</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Preview of the merge</source>
        <translation>Vista previa de la unión</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_panel.py"/>
        <source>Not the same</source>
        <translation>No son la misma</translation>
    </message>
</context>
<context>
    <name>MergedPanel</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merged_panel.py"/>
        <source>They were</source>
        <translation>Eran</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merged_panel.py"/>
        <source>Entries before</source>
        <translation>Entradas anteriores</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merged_panel.py"/>
        <source>Bring them back</source>
        <translation>Separarlas de nuevo</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_editor.py"/>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_editor.py"/>
        <source>Write the message…</source>
        <translation>Escriba el mensaje…</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>%n message(s) selected</source>
        <translation><numerusform>%n mensaje seleccionado</numerusform><numerusform>%n mensajes seleccionados</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>The buttons act on every selected message that allows the step.</source>
        <translation>Los botones actúan sobre cada mensaje seleccionado que admita el paso.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Delivery report</source>
        <translation>Informe de entrega</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Flash: pops up, and is not kept</source>
        <translation>Flash: aparece en pantalla y no se guarda</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Alphabet</source>
        <translation>Alfabeto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Through</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/message_panel.py"/>
        <source>Text and history</source>
        <translation>Texto e historial</translation>
    </message>
</context>
<context>
    <name>ModemHelp</name>
    <message>
        <location filename="../../smsdesk/ui/modem_help.py"/>
        <source>Copied: {command}. Paste it into a terminal.</source>
        <translation>Copiado: {command}. Péguelo en una terminal.</translation>
    </message>
</context>
<context>
    <name>ModemSearch</name>
    <message>
        <location filename="../../smsdesk/ui/modem_search.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/modem_search.py"/>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/modem_search.py"/>
        <source>Looking for modems</source>
        <translation>Buscando módems</translation>
    </message>
</context>
<context>
    <name>ModemsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Modems and email</source>
        <translation>Módems y correo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Disconnected. Messages wait until a modem is connected.</source>
        <translation>Desconectado. Los mensajes esperan hasta que haya un módem conectado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Find modems</source>
        <translation>Buscar módems</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Which SIM for whom…</source>
        <translation>Qué SIM para quién…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Why doesn’t it work?</source>
        <translation>¿Por qué no funciona?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Look at everything that is plugged in, and say what is in the way</source>
        <translation>Mirar todo lo conectado y decir qué lo impide</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Why doesn’t my modem work?</source>
        <translation>¿Por qué no funciona mi módem?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>No modem is connected</source>
        <translation>No hay ningún módem conectado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Plug a USB modem with a SIM into this computer and press “Find modems”, or try the program with the virtual modem below.</source>
        <translation>Conecte a este equipo un módem USB con una SIM y pulse «Buscar módems», o pruebe el programa con el módem virtual de abajo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Connected before</source>
        <translation>Conectados antes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Plugged in just now</source>
        <translation>Recién conectados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Address of a modem</source>
        <translation>Dirección de un módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Use the virtual modem</source>
        <translation>Usar el módem virtual</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Other ways</source>
        <translation>Otras vías</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Modems</source>
        <translation>Módems</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Connect by address</source>
        <translation>Conectar por dirección</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>A serial port by its name, or a modem that is reached over the network.</source>
        <translation>Un puerto serie por su nombre, o un módem al que se llega por la red.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Virtual modem</source>
        <translation>Módem virtual</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/modems.py"/>
        <source>Try everything without hardware: nothing leaves this computer. Numbers ending in 11 answer, those ending in 22 reply STOP, those ending in 00 do not exist.</source>
        <translation>Pruebe todo sin aparatos: nada sale de este equipo. Los números que acaban en 11 responden, los que acaban en 22 responden STOP, los que acaban en 00 no existen.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Remove this number</source>
        <translation>Quitar este número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>May be texted</source>
        <translation>Se le puede escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>On the white list</source>
        <translation>En la lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Opted out: do not send</source>
        <translation>Dado de baja: no enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Do not send: {reason}</source>
        <translation>No enviar: {reason}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Did you mean {number}?</source>
        <translation>¿Quiso decir {number}?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Why may it be texted again?</source>
        <translation>¿Por qué se puede volver a escribir?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>A short code, not a person’s number</source>
        <translation>Un código corto, no el número de una persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>a landline: texts may not arrive</source>
        <translation>un teléfono fijo: los mensajes pueden no llegar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/number_row.py"/>
        <source>What may be sent to this number</source>
        <translation>Qué se puede enviar a este número</translation>
    </message>
</context>
<context>
    <name>OptOutWords</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Words that opt out, and the texts that answer</source>
        <translation>Palabras de baja y textos que responden</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>The words of all languages count together. One per line; case, accents and signs don’t matter.</source>
        <translation>Las palabras de todos los idiomas cuentan juntas. Una por línea; mayúsculas, acentos y signos no importan.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Always count, by law: {words}</source>
        <translation>Siempre cuentan, por ley: {words}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>The words are in force.</source>
        <translation>Las palabras ya valen.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Opt out at once</source>
        <translation>Baja inmediata</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>A whole reply that is one of these stops everything to that number.</source>
        <translation>Una respuesta que sea solo una de estas detiene todo hacia ese número.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>A reply with one of these waits for you, and so do their messages.</source>
        <translation>Una respuesta con una de estas espera su decisión, igual que los mensajes de esa persona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Opt in again</source>
        <translation>Darse de alta de nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>A whole reply that is one of these lifts an opt-out.</source>
        <translation>Una respuesta que sea solo una de estas anula la baja.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Courtesy</source>
        <translation>Cortesía</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>May stand before or behind such a word.</source>
        <translation>Puede ir antes o después de una palabra así.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Confirms an opt-out</source>
        <translation>Confirma una baja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Confirms a return</source>
        <translation>Confirma un regreso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Where nobody can reply</source>
        <translation>Donde nadie puede responder</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>The same, without a way</source>
        <translation>Lo mismo, sin otra forma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Lists of words</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>As delivered</source>
        <translation>Originales</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/opt_out_words.py"/>
        <source>{contact} stands for “Another way to opt out” in the settings.</source>
        <translation>{contact} representa «Otra forma de darse de baja» de los ajustes.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel the rest of this batch?</source>
        <translation>¿Cancelar el resto de este envío?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) still (waits|wait) and will not be sent. What was sent stays sent; you can send the cancelled ones later.</source>
        <translation><numerusform>%n mensaje aún espera y no se enviará. Lo enviado queda enviado; los cancelados se pueden enviar después.</numerusform><numerusform>%n mensajes aún esperan y no se enviarán. Lo enviado queda enviado; los cancelados se pueden enviar después.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Did it arrive?</source>
        <translation>¿Llegó?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) will be noted as sent, because you know that (it|they) arrived. This can’t be taken back.</source>
        <translation><numerusform>%n mensaje se anotará como enviado, porque usted sabe que llegó. No se puede deshacer.</numerusform><numerusform>%n mensajes se anotarán como enviados, porque usted sabe que llegaron. No se puede deshacer.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel these messages?</source>
        <translation>¿Cancelar estos mensajes?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>What still waits of %n message(s) will not be sent.</source>
        <translation><numerusform>Lo que aún espera de %n mensaje no se enviará.</numerusform><numerusform>Lo que aún espera de %n mensajes no se enviará.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Cancel them</source>
        <translation>Cancelarlos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Send again? It may arrive twice.</source>
        <translation>¿Enviar de nuevo? Podría llegar dos veces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) (was|were) handed to the network, and no answer came: (it|they) may have arrived. Ask the recipient first if getting it twice would hurt.</source>
        <translation><numerusform>%n mensaje se entregó a la red y no hubo respuesta: puede haber llegado. Pregunte antes al destinatario si recibirlo dos veces hiciera daño.</numerusform><numerusform>%n mensajes se entregaron a la red y no hubo respuesta: pueden haber llegado. Pregunte antes al destinatario si recibirlo dos veces hiciera daño.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Send again anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Too late: nothing was waiting any more.</source>
        <translation>Demasiado tarde: ya no esperaba nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) cancelled.</source>
        <translation><numerusform>%n mensaje cancelado.</numerusform><numerusform>%n mensajes cancelados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) (waits|wait) again.</source>
        <translation><numerusform>%n mensaje espera de nuevo.</numerusform><numerusform>%n mensajes esperan de nuevo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) will be sent again.</source>
        <translation><numerusform>%n mensaje se enviará de nuevo.</numerusform><numerusform>%n mensajes se enviarán de nuevo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_actions.py"/>
        <source>%n message(s) noted as sent.</source>
        <translation><numerusform>%n mensaje anotado como enviado.</numerusform><numerusform>%n mensajes anotados como enviados.</numerusform></translation>
    </message>
</context>
<context>
    <name>OutboxExport</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_export.py"/>
        <source>%n step(s) written to {file}</source>
        <translation><numerusform>%n paso escrito en {file}</numerusform><numerusform>%n pasos escritos en {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/outbox_export.py"/>
        <source>%n message(s) written to {file}</source>
        <translation><numerusform>%n mensaje escrito en {file}</numerusform><numerusform>%n mensajes escritos en {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Batch {number}</source>
        <translation>Envío {number}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Nothing was sent yet</source>
        <translation>Todavía no se envió nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Messages appear here as soon as you queue them, with where they stand.</source>
        <translation>Los mensajes aparecen aquí en cuanto entran en la cola, con su estado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>No message here matches “{text}”.</source>
        <translation>Ningún mensaje de aquí coincide con «{text}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>No message stands here</source>
        <translation>Aquí no hay ningún mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>None is in this state right now.</source>
        <translation>Ninguno está en este estado ahora.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Before others</source>
        <translation>Antes que otros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Export the messages shown</source>
        <translation>Exportar los mensajes mostrados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Unknown</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Search texts, names and numbers</source>
        <translation>Buscar textos, nombres y números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/outbox.py"/>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
</context>
<context>
    <name>Overdue</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>%n message(s) should have gone out already</source>
        <translation><numerusform>%n mensaje ya debería haber salido</numerusform><numerusform>%n mensajes ya deberían haber salido</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>The program was closed, or the computer asleep. The first was due {time}. A reminder that comes too late may confuse: nothing goes before you have decided.</source>
        <translation>El programa estaba cerrado o el equipo en suspensión. El primero debía salir {time}. Un recordatorio tardío puede confundir: no sale nada hasta que usted decida.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Cancel them</source>
        <translation>Cancelarlos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/overdue.py"/>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Past imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Undoing an import removes the people it brought and gives those it changed their former values. Whoever was changed or texted since stays.</source>
        <translation>Deshacer una importación quita las personas que trajo y devuelve a las que cambió sus valores anteriores. Quien cambió o recibió mensajes desde entonces se queda.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Nothing was imported yet</source>
        <translation>Todavía no se importó nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Each list that you import stands here, and can be undone as a whole.</source>
        <translation>Aquí aparece cada lista que importe, y se puede deshacer entera.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Undo this import…</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>Undone {when}</source>
        <translation>Deshecha {when}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>What was pasted</source>
        <translation>Lo que se pegó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/past_imports.py"/>
        <source>The names on the SIM</source>
        <translation>Los nombres de la SIM</translation>
    </message>
</context>
<context>
    <name>PastedDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Pasted numbers</source>
        <translation>Números pegados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Only those with a problem</source>
        <translation>Solo los que tienen un problema</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>%n pasted number(s)</source>
        <translation><numerusform>%n número pegado</numerusform><numerusform>%n números pegados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>%n with a problem</source>
        <translation><numerusform>%n con un problema</numerusform><numerusform>%n con un problema</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>All are fine.</source>
        <translation>Todos están bien.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Double-click a number, or press F2, to correct it.</source>
        <translation>Haga doble clic en un número, o pulse F2, para corregirlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Remove those with a problem</source>
        <translation>Quitar los que tienen un problema</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PastedModel</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>As pasted</source>
        <translation>Como se pegó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>As understood</source>
        <translation>Como se entendió</translation>
    </message>
</context>
<context>
    <name>PeopleInside</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/people_inside.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n persona</numerusform><numerusform>%n personas</numerusform></translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>About this person</source>
        <translation>Sobre esta persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>No number yet: without one nothing can be sent.</source>
        <translation>Aún sin número: sin él no se puede enviar nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>May be texted</source>
        <translation>Se le puede escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Show the conversation</source>
        <translation>Mostrar la conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Write to this number</source>
        <translation>Escribir a este número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>In no group.</source>
        <translation>En ningún grupo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Nothing noted yet. Own fields, such as a town, go into messages.</source>
        <translation>Todavía nada anotado. Los campos propios, como la ciudad, van en los mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Add details</source>
        <translation>Añadir detalles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/person_facts.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>What you send to this person and what they answer is shown here.</source>
        <translation>Aquí se muestra lo que envía a esta persona y lo que responde.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Add a number: then you can write to this person.</source>
        <translation>Añada un número: entonces podrá escribir a esta persona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Nothing said yet</source>
        <translation>Todavía no se ha dicho nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Back to the duplicates</source>
        <translation>Volver a los duplicados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Back to the contacts</source>
        <translation>Volver a los contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>This person is not in the address book any more</source>
        <translation>Esta persona ya no está en la libreta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>The messages stay in Conversations and in the outbox.</source>
        <translation>Los mensajes siguen en «Conversaciones» y en la bandeja de salida.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>To the contacts</source>
        <translation>A los contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Delete this person</source>
        <translation>Borrar esta persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Text them no more…</source>
        <translation>No escribirles más…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Text them again…</source>
        <translation>Volver a escribirles…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Open in Conversations</source>
        <translation>Abrir en Conversaciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Sent and received</source>
        <translation>Enviado y recibido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Show earlier messages</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/person.py"/>
        <source>Consent</source>
        <translation>Consentimiento</translation>
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
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Remember on this computer</source>
        <translation>Recordar en este equipo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/pin_row.py"/>
        <source>Remember the PIN on this computer</source>
        <translation>Recordar el PIN en este equipo</translation>
    </message>
</context>
<context>
    <name>PlannedPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Planned</source>
        <translation>Programados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>%n message(s) again and again</source>
        <translation><numerusform>%n mensaje que se repite</numerusform><numerusform>%n mensajes que se repiten</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>%n planned message(s) deleted.</source>
        <translation><numerusform>%n mensaje programado borrado.</numerusform><numerusform>%n mensajes programados borrados.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Planned messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Show what went last</source>
        <translation>Mostrar lo último enviado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Nothing is sent again and again</source>
        <translation>Nada se envía una y otra vez</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Write a message and choose “Again and again” below the text: every day, on some days of the week, every month or every year.</source>
        <translation>Escriba un mensaje y elija «Una y otra vez» debajo del texto: cada día, ciertos días de la semana, cada mes o cada año.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/planned.py"/>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
</context>
<context>
    <name>PortRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Connect {port}</source>
        <translation>Conectar {port}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Not looked at</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/port_row.py"/>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Previous person</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n parte</numerusform><numerusform>%n partes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>%n character(s)</source>
        <translation><numerusform>%n carácter</numerusform><numerusform>%n caracteres</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>%n person(s) (has|have) no {field}: the text would have a hole.</source>
        <translation><numerusform>%n persona no tiene {field}: el texto tendría un hueco.</numerusform><numerusform>%n personas no tienen {field}: el texto tendría un hueco.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>Write {field} instead</source>
        <translation>Escribir {field} en su lugar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/preview_card.py"/>
        <source>friend</source>
        <translation>amigo/a</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/progress_row.py"/>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/progress_row.py"/>
        <source>about %n second(s) left</source>
        <translation><numerusform>queda cerca de %n segundo</numerusform><numerusform>quedan unos %n segundos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/progress_row.py"/>
        <source>about %n minute(s) left</source>
        <translation><numerusform>queda cerca de %n minuto</numerusform><numerusform>quedan unos %n minutos</numerusform></translation>
    </message>
</context>
<context>
    <name>QuestionBanner</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/question_watch.py"/>
        <source>%n number(s) (waits|wait) for your decision.</source>
        <translation><numerusform>%n número espera su decisión.</numerusform><numerusform>%n números esperan su decisión.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/question_watch.py"/>
        <source>A reply may ask for no more texts, or a number may not exist. Next: {number}</source>
        <translation>Una respuesta puede pedir que no se envíen más mensajes, o un número puede no existir. Siguiente: {number}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/question_watch.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Do they ask for no more texts?</source>
        <translation>¿Pide que no le escriban más?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>%n message(s) to them (waits|wait) for your answer.</source>
        <translation><numerusform>%n mensaje para esta persona espera su respuesta.</numerusform><numerusform>%n mensajes para esta persona esperan su respuesta.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>What you send them waits for your answer.</source>
        <translation>Lo que le envíe espera su respuesta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>No, it isn’t</source>
        <translation>No, no lo pide</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Yes, opt out</source>
        <translation>Sí, darle de baja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>This number may not exist</source>
        <translation>Este número puede no existir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>The last texts to it came back from the network.</source>
        <translation>Los últimos mensajes a él volvieron de la red.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>A wrong number costs money with each text.</source>
        <translation>Un número equivocado cuesta dinero con cada mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Keep texting it</source>
        <translation>Seguir escribiéndole</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/question_card.py"/>
        <source>Text it no more</source>
        <translation>No escribirle más</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipient_chip.py"/>
        <source>Press Delete to remove it, Enter to open it</source>
        <translation>Pulse Supr para quitarlo, Enter para abrirlo</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n recipient(s) (was|were) in the list already.</source>
        <translation><numerusform>%n destinatario ya estaba en la lista.</numerusform><numerusform>%n destinatarios ya estaban en la lista.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n chosen person(s)</source>
        <translation><numerusform>%n persona elegida</numerusform><numerusform>%n personas elegidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n pasted number(s)</source>
        <translation><numerusform>%n número pegado</numerusform><numerusform>%n números pegados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n row(s)</source>
        <translation><numerusform>%n fila</numerusform><numerusform>%n filas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>{number} (short code)</source>
        <translation>{number} (código corto)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>%n word(s) beside the numbers (was|were) left aside.</source>
        <translation><numerusform>%n palabra junto a los números se dejó de lado.</numerusform><numerusform>%n palabras junto a los números se dejaron de lado.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>The pasted text was too long: {cut} characters were left out.</source>
        <translation>El texto pegado era demasiado largo: se omitieron {cut} caracteres.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>Name, number or group…</source>
        <translation>Nombre, número o grupo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>Recipients: a name, a number or a group</source>
        <translation>Destinatarios: un nombre, un número o un grupo</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Record what the modem says</source>
        <translation>Grabar lo que dice el módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>When a modem does not work as it should, somebody who knows modems can see from this file what it was told and what it answered. Recording goes on until you stop it or disconnect the modem.</source>
        <translation>Si un módem no funciona como debe, alguien que entienda de módems puede ver en este archivo qué se le dijo y qué respondió. La grabación sigue hasta que la detenga o desconecte el módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Leave numbers and texts in the file</source>
        <translation>Dejar números y textos en el archivo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Whoever gets the file can read messages and numbers. PINs are never in it.</source>
        <translation>Quien reciba el archivo puede leer mensajes y números. Los PIN nunca están en él.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>They are masked: the file can be given to others.</source>
        <translation>Están ocultos: el archivo se puede dar a otros.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/record.py"/>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>The recording is full: {file}</source>
        <translation>La grabación está llena: {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Recording, masked: {file}</source>
        <translation>Grabando, con datos ocultos: {file}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/recording_row.py"/>
        <source>Recording with numbers and texts: {file}</source>
        <translation>Grabando con números y textos: {file}</translation>
    </message>
</context>
<context>
    <name>RegionCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/region_combo.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/region_combo.py"/>
        <source>None: every number has its code</source>
        <translation>Ninguno: cada número tiene su código</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Remind of a date</source>
        <translation>Recordar una fecha</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Each person gets the text before a date of their own, from a column of the list or a field of the address book. Whoever has none is left out.</source>
        <translation>Cada persona recibe el texto antes de una fecha propia, de una columna de la lista o un campo de la libreta. Quien no tiene ninguna queda excluido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Choose recipients first: they bring the fields.</source>
        <translation>Elija primero destinatarios: ellos traen los campos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>The date stands in</source>
        <translation>La fecha está en</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Days before it</source>
        <translation>Días antes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/remind.py"/>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Send again and again</source>
        <translation>Enviar una y otra vez</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Next: {days}</source>
        <translation>Próximos: {days}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>This rule is over already: nothing would ever be sent.</source>
        <translation>Esta regla ya terminó: nunca se enviaría nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>after the day</source>
        <translation>después del día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>after so many times</source>
        <translation>después de tantas veces</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Beginning on</source>
        <translation>A partir del</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>It ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>On</source>
        <translation>Los días</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/repeat.py"/>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Write an answer…</source>
        <translation>Escriba una respuesta…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envía</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>%n part(s)</source>
        <translation><numerusform>%n parte</numerusform><numerusform>%n partes</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>{left} left</source>
        <translation>quedan {left}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/reply_box.py"/>
        <source>{languages} alphabet</source>
        <translation>alfabeto {languages}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>%n message(s)</source>
        <translation><numerusform>%n mensaje</numerusform><numerusform>%n mensajes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Send the failed again (%n)</source>
        <translation><numerusform>Reenviar los fallidos (%n)</numerusform><numerusform>Reenviar los fallidos (%n)</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Export the result</source>
        <translation>Exportar el resultado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Export every step</source>
        <translation>Exportar cada paso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Batches</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Show single messages too</source>
        <translation>Mostrar también mensajes sueltos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Recipients of the batch</source>
        <translation>Destinatarios del envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>No batches yet</source>
        <translation>Todavía no hay envíos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Each time you send to several people, the result appears here: who got it, who did not, and why.</source>
        <translation>Cada vez que envíe a varias personas, el resultado aparece aquí: quién lo recibió, quién no y por qué.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>What happened to each message, when, by whom and why: for your records</source>
        <translation>Qué pasó con cada mensaje, cuándo, por quién y por qué: para su archivo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Open in the outbox</source>
        <translation>Abrir en la bandeja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/reports.py"/>
        <source>Result of the batch</source>
        <translation>Resultado del envío</translation>
    </message>
</context>
<context>
    <name>RoutingDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Which SIM sends to whom</source>
        <translation>Qué SIM envía a quién</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>The first rule that fits a number counts; the others go by whichever modem is free. If a SIM is away for long, another one stands in.</source>
        <translation>Vale la primera regla que coincide con un número; los demás van por cualquier módem libre. Si una SIM falta mucho tiempo, otra la sustituye.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>No SIM is known yet: connect a modem first.</source>
        <translation>Todavía no se conoce ninguna SIM: conecte antes un módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>A number begins with + and the country code, such as +254 or +4917.</source>
        <translation>Un número empieza por + y el código de país, como +254 o +4917.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>There is no rule: every modem sends to everybody.</source>
        <translation>No hay reglas: todos los módems envían a todos.</translation>
    </message>
</context>
<context>
    <name>RuleGroupDialog</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>New group by rule</source>
        <translation>Grupo nuevo por regla</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Fill in the conditions, and it says here who is meant.</source>
        <translation>Rellene las condiciones y aquí dirá a quién se refieren.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>and others</source>
        <translation>y otros</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>%n person(s) now</source>
        <translation><numerusform>%n persona ahora</numerusform><numerusform>%n personas ahora</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Nobody is put into this group by hand: whoever fits is in it, also people who are added later. A message to it goes to those who fit when it is queued.</source>
        <translation>A este grupo nadie se añade a mano: está quien cumple la regla, también personas que se añadan después. Un mensaje al grupo llega a quienes la cumplen cuando se pone en la cola.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>How the conditions belong together</source>
        <translation>Cómo se combinan las condiciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>all of these fit</source>
        <translation>se cumplen todas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>any of these fits</source>
        <translation>se cumple alguna</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Somebody is in it if</source>
        <translation>Alguien está dentro si</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/rule_group.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>+254, or all</source>
        <translation>+254, o todos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Any carrier</source>
        <translation>Cualquier operadora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Take this rule away</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Numbers beginning with</source>
        <translation>Números que empiezan por</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>With the carrier</source>
        <translation>Con la operadora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/routing.py"/>
        <source>Go through</source>
        <translation>Salen por</translation>
    </message>
</context>
<context>
    <name>SendingOptions</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send later:</source>
        <translation>Enviar más tarde:</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Again and again…</source>
        <translation>Una y otra vez…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Before a date…</source>
        <translation>Antes de una fecha…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Give up if not sent by:</source>
        <translation>Abandonar si no salió hasta:</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>In quiet hours too</source>
        <translation>También en horas de silencio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Pop up on the screen (flash)</source>
        <translation>Mostrar en la pantalla (flash)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Shown at once; most phones do not keep it.</source>
        <translation>Se muestra al instante; casi ningún teléfono lo guarda.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Through</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Any modem</source>
        <translation>Cualquier módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>A modem, by the rules</source>
        <translation>Un módem, según las reglas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>A modem; email if none works</source>
        <translation>Un módem; correo si ninguno funciona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Email where the carrier takes it, else a modem</source>
        <translation>Correo si la operadora lo admite; si no, un módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Only {route}</source>
        <translation>Solo {route}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send again and again</source>
        <translation>Enviar una y otra vez</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send before a date of each person</source>
        <translation>Enviar antes de una fecha de cada persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send later at</source>
        <translation>Enviar más tarde, el</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Give up if not sent in time</source>
        <translation>Abandonar si no se envía a tiempo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Give up after</source>
        <translation>Abandonar después de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Send in quiet hours too</source>
        <translation>Enviar también en horas de silencio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Through which modem</source>
        <translation>Por qué módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/sending_options.py"/>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
</context>
<context>
    <name>SendingPlan</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>How fast this SIM may send</source>
        <translation>A qué velocidad puede enviar esta SIM</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Operators block SIMs that send as machines do, and most contracts have a limit. Parts are counted: a long text is several. What is over a limit waits and goes by itself.</source>
        <translation>Los operadores bloquean las SIM que envían como máquinas, y casi todos los contratos tienen un límite. Se cuentan partes: un texto largo son varias. Lo que supera un límite espera y sale por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Sent today: {day} · this month: {month} (in parts)</source>
        <translation>Enviado hoy: {day} · este mes: {month} (en partes)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>As fast as the modem can</source>
        <translation>Tan rápido como pueda el módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Careful: about ten a minute</source>
        <translation>Con cuidado: unos diez por minuto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Very careful: 200 a day</source>
        <translation>Con mucho cuidado: 200 al día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>A plan of my own</source>
        <translation>Un plan propio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Pause between two messages</source>
        <translation>Pausa entre dos mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>more or less, by chance</source>
        <translation>más o menos, al azar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts a minute</source>
        <translation>Partes por minuto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts an hour</source>
        <translation>Partes por hora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts a day</source>
        <translation>Partes por día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Parts a month</source>
        <translation>Partes por mes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Day and month begin at</source>
        <translation>El día y el mes empiezan en</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/sending_plan.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ServiceCodes</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Ask the network</source>
        <translation>Consultar a la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Your operator answers codes such as *100# within seconds: the credit, the SIM’s own number, offers. Some open a menu to choose from. Nothing is sent to anybody.</source>
        <translation>Su operador responde en segundos a códigos como *100#: el saldo, el número de la SIM, ofertas. Algunos abren un menú para elegir. No se envía nada a nadie.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Code, such as *100#</source>
        <translation>Código, como *100#</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The network’s answer</source>
        <translation>La respuesta de la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The answer appears here.</source>
        <translation>La respuesta aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Your choice, such as 1</source>
        <translation>Su elección, como 1</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Send choice</source>
        <translation>Enviar elección</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Waiting for the message in the air, then the network is asked…</source>
        <translation>Esperando el mensaje en curso; después se consulta a la red…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Asking the network; it may take half a minute…</source>
        <translation>Preguntando a la red; puede tardar medio minuto…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The menu was left.</source>
        <translation>Se salió del menú.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The network waits for your choice.</source>
        <translation>La red espera su elección.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>The network ended the dialogue without a text.</source>
        <translation>La red terminó el diálogo sin un texto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/service_codes.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/setting_row.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/setting_row.py"/>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Every change counts at once.</source>
        <translation>Cada cambio vale al instante.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Save a copy of all data</source>
        <translation>Guardar una copia de todos los datos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Data of smsdesk (*.sqlite3)</source>
        <translation>Datos de smsdesk (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A copy is in {file}.</source>
        <translation>Hay una copia en {file}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Who may be texted</source>
        <translation>A quién se puede escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Do not send…</source>
        <translation>No enviar…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>White list…</source>
        <translation>Lista blanca…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Words and texts…</source>
        <translation>Palabras y textos…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Laws on opting out, quiet hours and records differ between countries. These settings are no legal advice.</source>
        <translation>Las leyes sobre bajas, horas de silencio y registros cambian de un país a otro. Estos ajustes no son asesoramiento jurídico.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Everything is on this computer, in {folder}</source>
        <translation>Todo está en este equipo, en {folder}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Numbers without a country code are taken to be from here. Until you choose one, it is the country of the SIM, or else of the computer.</source>
        <translation>Se supone que los números sin código de país son de aquí. Hasta que elija uno, es el país de la SIM o, si no, el del equipo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Language of this window</source>
        <translation>Idioma de esta ventana</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Counts from the next start of smsdesk.</source>
        <translation>Vale desde el próximo inicio de smsdesk.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Light, dark, or as the computer has it.</source>
        <translation>Claro, oscuro, o como los tenga el equipo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Stop all sending</source>
        <translation>Detener todo el envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Nothing leaves from any modem while this is on. F8 does the same.</source>
        <translation>Mientras esté activo, nada sale de ningún módem. F8 hace lo mismo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Seconds to think again</source>
        <translation>Segundos para pensarlo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A message you send begins to go after so many seconds; 0: at once.</source>
        <translation>Un mensaje empieza a salir tras tantos segundos; 0: al instante.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Ask about late messages after</source>
        <translation>Preguntar por los atrasados tras</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Hours that the program was closed or the computer asleep, after which it asks before it sends what should have gone meanwhile; 0: never.</source>
        <translation>Horas con el programa cerrado o el equipo en suspensión tras las que pregunta antes de enviar lo que debía salir entretanto; 0: nunca.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Keep quiet hours</source>
        <translation>Respetar horas de silencio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts go only in the hours below, by the clock where the recipient lives. Answers to a person go at any hour.</source>
        <translation>Los mensajes solo salen en las horas de abajo, según el reloj del destinatario. Las respuestas a una persona salen a cualquier hora.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts go from</source>
        <translation>Se envía desde las</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Not earlier in the day.</source>
        <translation>No más temprano.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts go until</source>
        <translation>Se envía hasta las</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Later ones wait for morning.</source>
        <translation>Lo posterior espera a la mañana.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Days with texts</source>
        <translation>Días de envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>What is due on another day waits.</source>
        <translation>Lo que toca otro día espera.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Time zone of this desk</source>
        <translation>Zona horaria del puesto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>All times are shown and meant in it. It counts too for people whose own zone nobody knows.</source>
        <translation>Todas las horas se muestran y entienden en ella. Vale también para quien no se sabe su zona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Answer through the number they know</source>
        <translation>Responder por el número conocido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A reply goes by the SIM that the person has texted last.</source>
        <translation>Una respuesta sale por la SIM a la que la persona escribió por última vez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Another SIM stands in after</source>
        <translation>Otra SIM la sustituye tras</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Minutes that a SIM is away, after which others send what a rule meant for it; 0: never.</source>
        <translation>Minutos sin una SIM tras los que otras envían lo que una regla le asignaba; 0: nunca.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Which way texts go</source>
        <translation>Por dónde salen los mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Holds where none is chosen for a message. By email only numbers are reached whose carrier is known, and nobody learns whether the text arrived.</source>
        <translation>Vale si no se elige nada para un mensaje. Por correo solo se llega a números de operadora conocida, y nadie sabe si el mensaje llegó.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A modem, by the rules</source>
        <translation>Un módem, según las reglas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A modem; email if none works</source>
        <translation>Un módem; correo si ninguno funciona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Email where the carrier takes it, else a modem</source>
        <translation>Correo si la operadora lo admite; si no, un módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Email takes over after</source>
        <translation>El correo releva tras</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Minutes without any modem that works, where email may stand in. What has left already is never sent a second time.</source>
        <translation>Minutos sin ningún módem que funcione, si el correo puede relevarlo. Lo que ya salió nunca se envía dos veces.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Ask before sending to more than</source>
        <translation>Preguntar si son más de</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So many people get a text at once without a last question.</source>
        <translation>Hasta tantas personas, se envía sin una última pregunta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Delivery reports</source>
        <translation>Informes de entrega</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Asks the network whether each text arrived; some operators charge it.</source>
        <translation>Pregunta a la red si cada mensaje llegó; algunos operadores lo cobran.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Most parts of one text</source>
        <translation>Partes máximas por mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A longer text is refused: each part costs as much as a message.</source>
        <translation>Un texto más largo se rechaza: cada parte cuesta como un mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Fewer parts for these languages</source>
        <translation>Menos partes para estos idiomas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A text that would need Unicode (70 letters a part) goes in the language’s own alphabet (up to 155) where that saves a part.</source>
        <translation>Un texto que necesitaría Unicode (70 letras por parte) va en el alfabeto propio del idioma (hasta 155) si así ahorra una parte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Some networks lose such texts, and some phones show them wrongly: try it with your own phone first.</source>
        <translation>Algunas redes pierden esos mensajes y algunos teléfonos los muestran mal: pruebe antes con el suyo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So often a message is tried when the network puts it off.</source>
        <translation>Tantas veces se intenta un mensaje si la red lo aplaza.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Pause after refusals</source>
        <translation>Pausa tras rechazos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So many different numbers refused in a row stop a modem: mostly no credit.</source>
        <translation>Tantos números distintos rechazados seguidos detienen un módem: casi siempre falta saldo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Only numbers on the white list get texts; all others are left out.</source>
        <translation>Solo los números de la lista blanca reciben mensajes; los demás quedan excluidos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Confirm an opt-out</source>
        <translation>Confirmar una baja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Whoever replies STOP gets one last text that says it was understood.</source>
        <translation>Quien responde BAJA o STOP recibe un último mensaje que dice que se entendió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Text of the confirmation</source>
        <translation>Texto de la confirmación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Sent once, without advertising. Empty: in the language of the reply.</source>
        <translation>Se envía una vez, sin publicidad. Vacío: en el idioma de la respuesta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Confirm a return</source>
        <translation>Confirmar un regreso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Whoever replies START after an opt-out gets one text that says so.</source>
        <translation>Quien responde ALTA o START tras una baja recibe un mensaje que lo dice.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Text of that confirmation</source>
        <translation>Texto de esa confirmación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Empty: in the language of the reply.</source>
        <translation>Vacío: en el idioma de la respuesta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Line where nobody can reply</source>
        <translation>Línea si nadie puede responder</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Added to texts by routes that can’t take replies; {contact} stands for the way below. Empty: in the language of the recipient.</source>
        <translation>Se añade a los mensajes por vías sin respuestas; {contact} representa la forma de abajo. Vacío: en el idioma del destinatario.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Another way to opt out</source>
        <translation>Otra forma de darse de baja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>A phone number or an address at which people can ask for no more texts.</source>
        <translation>Un teléfono o una dirección donde pedir que no se envíen más mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Numbers that do not exist</source>
        <translation>Números que no existen</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>What happens to a number that the network says it does not know.</source>
        <translation>Qué pasa con un número que la red dice no conocer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Text it no more</source>
        <translation>No escribirle más</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>So often in a row</source>
        <translation>Tantas veces seguidas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Texts that came back, one after the other, before that happens.</source>
        <translation>Mensajes devueltos, uno tras otro, antes de que eso ocurra.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>Language of these texts</source>
        <translation>Idioma de estos textos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/pages/settings.py"/>
        <source>For people whose language nobody knows.</source>
        <translation>Para personas cuyo idioma nadie sabe.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../smsdesk/ui/sidebar.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/sidebar.py"/>
        <source>About smsdesk</source>
        <translation>Acerca de smsdesk</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>last hour</source>
        <translation>última hora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Show the last hour</source>
        <translation>Mostrar la última hora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Show the last day</source>
        <translation>Mostrar el último día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Signal: nothing known yet</source>
        <translation>Señal: todavía no se sabe nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Signal, {span}: from {lowest} to {highest} dBm.</source>
        <translation>Señal, {span}: de {lowest} a {highest} dBm.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>%n minute(s) without.</source>
        <translation><numerusform>%n minuto sin señal.</numerusform><numerusform>%n minutos sin señal.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/signal_plot.py"/>
        <source>Faint at times: a better place for the modem may help.</source>
        <translation>Débil a ratos: un sitio mejor para el módem puede ayudar.</translation>
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
        <translation>Conecte antes un módem en la página «Módems y correo».</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>No modem connected</source>
        <translation>Ningún módem conectado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Connect a modem</source>
        <translation>Conectar un módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Lets nothing more leave, from any modem (F8)</source>
        <translation>No deja salir nada más, de ningún módem (F8)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Only white-listed numbers get messages.</source>
        <translation>Solo los números de la lista blanca reciben mensajes.</translation>
    </message>
</context>
<context>
    <name>StaysDialog</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>%n person(s) stay(s|)</source>
        <translation><numerusform>%n persona se queda</numerusform><numerusform>%n personas se quedan</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/import_undo.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>%n person(s)</source>
        <translation><numerusform>%n persona</numerusform><numerusform>%n personas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>by rule</source>
        <translation>por regla</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>with groups inside</source>
        <translation>con grupos dentro</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/suggester.py"/>
        <source>this number</source>
        <translation>este número</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/suggestions.py"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>The first line holds headings</source>
        <translation>La primera línea contiene títulos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>%n row(s)</source>
        <translation><numerusform>%n fila</numerusform><numerusform>%n filas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>the first {count} are shown</source>
        <translation>se muestran los primeros {count}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Colon</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Blank</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Double quotes</source>
        <translation>Comillas dobles</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Single quotes</source>
        <translation>Comillas simples</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Columns end at</source>
        <translation>Las columnas acaban en</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/table_file.py"/>
        <source>Cells stand in</source>
        <translation>Las celdas van entre</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Messages of this conversation</source>
        <translation>Mensajes de esta conversación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Show earlier messages</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/talk_view.py"/>
        <source>Missed call, {time}</source>
        <translation>Llamada perdida, {time}</translation>
    </message>
</context>
<context>
    <name>TestMode</name>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Cancel them</source>
        <translation>Cancelarlos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) (waits|wait) since test mode was on.</source>
        <translation><numerusform>%n mensaje espera desde el modo de prueba.</numerusform><numerusform>%n mensajes esperan desde el modo de prueba.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>They go only when you say so.</source>
        <translation>Solo salen cuando usted lo diga.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Send them now</source>
        <translation>Enviarlos ahora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>From then on messages go to everybody again.</source>
        <translation>Desde entonces los mensajes vuelven a ir a todos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) that (is|are) held back (stays|stay) so until you decide.</source>
        <translation><numerusform>%n mensaje retenido queda así hasta que usted decida.</numerusform><numerusform>%n mensajes retenidos quedan así hasta que usted decida.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Switch test mode off?</source>
        <translation>¿Desactivar el modo de prueba?</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Test mode is off: messages go to everybody.</source>
        <translation>El modo de prueba está desactivado: los mensajes van a todos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Send %n message(s) now?</source>
        <translation><numerusform>¿Enviar %n mensaje ahora?</numerusform><numerusform>¿Enviar %n mensajes ahora?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>They were written before or while test mode was on.</source>
        <translation>Se escribieron antes o durante el modo de prueba.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) (goes|go) out.</source>
        <translation><numerusform>%n mensaje sale.</numerusform><numerusform>%n mensajes salen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Cancel %n message(s)?</source>
        <translation><numerusform>¿Cancelar %n mensaje?</numerusform><numerusform>¿Cancelar %n mensajes?</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Nobody gets them. They stay in the outbox as cancelled.</source>
        <translation>Nadie los recibe. Quedan en la bandeja de salida como cancelados.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) cancelled.</source>
        <translation><numerusform>%n mensaje cancelado.</numerusform><numerusform>%n mensajes cancelados.</numerusform></translation>
    </message>
</context>
<context>
    <name>TestStrip</name>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>White list…</source>
        <translation>Lista blanca…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Only the %n number(s) on the white list (gets|get) messages.</source>
        <translation><numerusform>Solo el %n número de la lista blanca recibe mensajes.</numerusform><numerusform>Solo los %n números de la lista blanca reciben mensajes.</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>Nobody gets messages: the white list is empty.</source>
        <translation>Nadie recibe mensajes: la lista blanca está vacía.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/test_mode.py"/>
        <source>%n message(s) (is|are) held back.</source>
        <translation><numerusform>%n mensaje está retenido.</numerusform><numerusform>%n mensajes están retenidos.</numerusform></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/timeline.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/timeline.py"/>
        <source>{time} · by hand</source>
        <translation>{time} · a mano</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ZoneCombo</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>As the desk</source>
        <translation>Como el puesto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/place_combos.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>_ChipEdit</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/recipients.py"/>
        <source>Correct the number</source>
        <translation>Corregir el número</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/pasted_numbers.py"/>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/merge_fields.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/widgets/batch_rows.py"/>
        <source>%n message(s)</source>
        <translation><numerusform>%n mensaje</numerusform><numerusform>%n mensajes</numerusform></translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>How that came to be</source>
        <translation>Cómo se llegó a eso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/consents.py"/>
        <source>On the white list</source>
        <translation>En la lista blanca</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>White list</source>
        <translation>Lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/contacts.py"/>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/widgets/contact_rows.py"/>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>%n chosen person(s)</source>
        <translation><numerusform>%n persona elegida</numerusform><numerusform>%n personas elegidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>%n pasted number(s)</source>
        <translation><numerusform>%n número pegado</numerusform><numerusform>%n números pegados</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/drafts.py"/>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Chosen by you</source>
        <translation>Elegido por usted</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same e-mail address: {address}</source>
        <translation>Misma dirección de correo: {address}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name and organisation</source>
        <translation>Mismo nombre y organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name, and the same: {fields}</source>
        <translation>Mismo nombre y lo mismo en: {fields}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name, and one has no number</source>
        <translation>Mismo nombre, y uno no tiene número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Perhaps one person</source>
        <translation>Quizá una sola persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>Merged</source>
        <translation>Unidas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/duplicates.py"/>
        <source>%n entries</source>
        <translation><numerusform>%n entrada</numerusform><numerusform>%n entradas</numerusform></translation>
    </message>
</context>
<context>
    <name>exchanges</name>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/exchanges.py"/>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Spreadsheet (*.xlsx);;Text with commas (*.csv);;Text with tabs (*.tsv)</source>
        <translation>Hoja de cálculo (*.xlsx);;Texto con comas (*.csv);;Texto con tabuladores (*.tsv)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/exporting.py"/>
        <source>Address cards (*.vcf)</source>
        <translation>Tarjetas de direcciones (*.vcf)</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>Lists of people</source>
        <translation>Listas de personas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/list_file.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>lanes</name>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Virtual modem</source>
        <translation>Módem virtual</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Unplugged</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Another SIM is in this modem: {now} (before: {before}).</source>
        <translation>Hay otra SIM en este módem: {now} (antes: {before}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Signal not known</source>
        <translation>Señal desconocida</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Very good signal</source>
        <translation>Señal muy buena</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Good signal</source>
        <translation>Señal buena</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Fair signal</source>
        <translation>Señal aceptable</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/lane_words.py"/>
        <source>Weak signal</source>
        <translation>Señal débil</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>not a number that exists</source>
        <translation>no es un número que exista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>too few digits</source>
        <translation>muy pocos dígitos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>too many digits</source>
        <translation>demasiados dígitos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>rounded by a spreadsheet</source>
        <translation>redondeado por una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>an emergency number</source>
        <translation>un número de emergencia</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>no country code</source>
        <translation>sin código de país</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>a name or a word, not a number</source>
        <translation>un nombre o una palabra, no un número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>asked to be forgotten</source>
        <translation>pidió que se eliminaran sus datos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>a fax or a pager</source>
        <translation>un fax o un buscapersonas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>shared with somebody else of the list</source>
        <translation>compartido con otra persona de la lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>with a carrier that is not known</source>
        <translation>con una operadora desconocida</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>in the list twice</source>
        <translation>dos veces en la lista</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>asked not to be texted</source>
        <translation>pidió no recibir mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>marked as not to be texted</source>
        <translation>marcado para no recibir mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>not on the white list (test mode)</source>
        <translation>fuera de la lista blanca (modo de prueba)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>the text would be too long</source>
        <translation>el texto sería demasiado largo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/dialogs/left_out.py"/>
        <source>the text would be empty</source>
        <translation>el texto quedaría vacío</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Handed over</source>
        <translation>Entregado a la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outbox.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Sent, no report yet</source>
        <translation>Enviado, aún sin informe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Unknown</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/outcomes.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Planned</source>
        <translation>Programados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Modems and email</source>
        <translation>Módems y correo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/registry.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>planned</name>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/planned.py"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>Nothing waits to be sent</source>
        <translation>Nada espera para salir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>%n waiting until {time}</source>
        <translation><numerusform>%n en espera hasta {time}</numerusform><numerusform>%n en espera hasta {time}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>%n waiting</source>
        <translation><numerusform>%n en espera</numerusform><numerusform>%n en espera</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/status_bar.py"/>
        <source>%n waiting, done at about {time}</source>
        <translation><numerusform>%n en espera, listo hacia las {time}</numerusform><numerusform>%n en espera, listo hacia las {time}</numerusform></translation>
    </message>
</context>
<context>
    <name>repeat</name>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n days</source>
        <translation><numerusform>Cada %n día</numerusform><numerusform>Cada %n días</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n weeks</source>
        <translation><numerusform>Cada %n semana</numerusform><numerusform>Cada %n semanas</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n months</source>
        <translation><numerusform>Cada %n mes</numerusform><numerusform>Cada %n meses</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>Every %n years</source>
        <translation><numerusform>Cada %n año</numerusform><numerusform>Cada %n años</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>{often}{on} at {time}</source>
        <translation>{often}{on} a las {time}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>{said}, until {day}</source>
        <translation>{said}, hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>{said}, %n time(s)</source>
        <translation><numerusform>{said}, %n vez</numerusform><numerusform>{said}, %n veces</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source> on {days}</source>
        <translation> los {days}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source> on day {day}</source>
        <translation> el día {day}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source> on {day}</source>
        <translation> el {day}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>In months without day {day} it goes on their last day.</source>
        <translation>En los meses sin día {day} sale el último día.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>%n day(s) before {field} at {time}</source>
        <translation><numerusform>%n día antes de {field} a las {time}</numerusform><numerusform>%n días antes de {field} a las {time}</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/repeat_words.py"/>
        <source>on the day of {field} at {time}</source>
        <translation>el día de {field} a las {time}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is filled in</source>
        <translation>está relleno</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>has opted in</source>
        <translation>se dio de alta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>has opted out</source>
        <translation>se dio de baja</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>may get no texts</source>
        <translation>no puede recibir mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is in “{name}”</source>
        <translation>está en «{name}»</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>is not in “{name}”</source>
        <translation>no está en «{name}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>wrote to you in the last %n day(s)</source>
        <translation><numerusform>le escribió en el último %n día</numerusform><numerusform>le escribió en los últimos %n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>did not write to you in the last %n day(s)</source>
        <translation><numerusform>no le escribió en el último %n día</numerusform><numerusform>no le escribió en los últimos %n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>got a message in the last %n day(s)</source>
        <translation><numerusform>recibió un mensaje en el último %n día</numerusform><numerusform>recibió un mensaje en los últimos %n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>got no message in the last %n day(s)</source>
        <translation><numerusform>no recibió mensajes en el último %n día</numerusform><numerusform>no recibió mensajes en los últimos %n días</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>came by an import</source>
        <translation>vino por una importación</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/rule_words.py"/>
        <source>was added by hand</source>
        <translation>se añadió a mano</translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>You: {text}</source>
        <translation>Usted: {text}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>%n unread</source>
        <translation><numerusform>%n sin leer</numerusform><numerusform>%n sin leer</numerusform></translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/models/threads.py"/>
        <source>Asked not to be texted</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <location filename="../../smsdesk/ui/when.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/when.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/when.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>The texts are sent from it, and replies come back to it.</source>
        <translation>Los mensajes salen de ella y las respuestas vuelven a ella.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Your organisation; some phones show it. Put it into the text as well.</source>
        <translation>Su organización; algunos teléfonos la muestran. Póngala también en el texto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sending server (SMTP)</source>
        <translation>Servidor de envío (SMTP)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Its name on the internet.</source>
        <translation>Su nombre en internet.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Port for sending</source>
        <translation>Puerto de envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mostly 587 or 465.</source>
        <translation>Casi siempre 587 o 465.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Encryption for sending</source>
        <translation>Cifrado del envío</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>STARTTLS goes with port 587, TLS with port 465.</source>
        <translation>STARTTLS va con el puerto 587, TLS con el 465.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Way to log in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>A token (XOAUTH2) where the provider takes no passwords.</source>
        <translation>Un token (XOAUTH2) donde el proveedor no acepte contraseñas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Only where it is not the email address.</source>
        <translation>Solo si no es la dirección de correo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Client id (OAuth)</source>
        <translation>Id. de cliente (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Of an application that you have registered with the provider.</source>
        <translation>De una aplicación que usted registró con el proveedor.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Token server (OAuth)</source>
        <translation>Servidor de tokens (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>With a client id: access tokens are fetched there by themselves.</source>
        <translation>Con un id. de cliente: de allí se obtienen solos los tokens de acceso.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sign-in server (OAuth)</source>
        <translation>Servidor de acceso (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Gives the code that you enter in a browser to sign in.</source>
        <translation>Da el código que se introduce en un navegador para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Scope (OAuth)</source>
        <translation>Ámbito (OAuth)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>What the sign-in is for, as the provider’s help pages write it.</source>
        <translation>Para qué es el acceso, como lo escriben las páginas de ayuda del proveedor.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Reading server (IMAP)</source>
        <translation>Servidor de lectura (IMAP)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>For replies and for mails that come back; empty: they are not read.</source>
        <translation>Para las respuestas y los correos devueltos; vacío: no se leen.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Port for reading</source>
        <translation>Puerto de lectura</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mostly 993.</source>
        <translation>Casi siempre 993.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Encryption for reading</source>
        <translation>Cifrado de la lectura</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>TLS goes with port 993, STARTTLS with port 143.</source>
        <translation>TLS va con el puerto 993, STARTTLS con el 143.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Move replies to the folder</source>
        <translation>Mover las respuestas a la carpeta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Empty: nothing in the mail box is moved, marked or deleted.</source>
        <translation>Vacío: en el buzón no se mueve, marca ni borra nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>It counts into the length of each text; most gateways want none.</source>
        <translation>Cuenta para la longitud de cada mensaje; casi ninguna pasarela lo quiere.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Texts that are too long</source>
        <translation>Mensajes demasiado largos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Gateways take about 160 characters.</source>
        <translation>Las pasarelas admiten unos 160 caracteres.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mails a minute</source>
        <translation>Correos por minuto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>At most so many; 0 is no limit. Gateways block those who send too fast.</source>
        <translation>Como máximo; 0 es sin límite. Las pasarelas bloquean a quien envía demasiado rápido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Mails a day</source>
        <translation>Correos por día</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>At most so many; 0 is no limit. Ask your provider for its own limit.</source>
        <translation>Como máximo; 0 es sin límite. Pregunte a su proveedor por su propio límite.</translation>
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
        <translation>Ninguno (solo este equipo)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Token (XOAUTH2)</source>
        <translation>Token (XOAUTH2)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Without a login</source>
        <translation>Sin inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Send numbered parts</source>
        <translation>Enviar partes numeradas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Cut the end off</source>
        <translation>Cortar el final</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Use the password of the account.</source>
        <translation>Use la contraseña de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>The usual password does not work here: make an app password for smsdesk and enter that. The provider asks for two-step verification first.</source>
        <translation>Aquí no sirve la contraseña habitual: cree una contraseña de aplicación para smsdesk e introdúzcala. Antes, el proveedor exige la verificación en dos pasos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>This provider takes no passwords from programs any more, only sign-in with OAuth. smsdesk is not registered there: you need a client id of your own from the provider or your administrator. Enter it below and sign in. Another provider is less trouble.</source>
        <translation>Este proveedor ya no acepta contraseñas de programas, solo el acceso con OAuth. smsdesk no está registrado allí: hace falta un id. de cliente propio, del proveedor o de su administrador. Introdúzcalo abajo e inicie sesión. Otro proveedor da menos problemas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Start Proton Mail Bridge on this computer and use the password that it shows for the account. It comes with the paid plans only.</source>
        <translation>Inicie Proton Mail Bridge en este equipo y use la contraseña que muestra para la cuenta. Solo viene con los planes de pago.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sending server reached, encrypted and logged in</source>
        <translation>Servidor de envío alcanzado, cifrado y con sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Signed in: an access token was given</source>
        <translation>Sesión iniciada: se dio un token de acceso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>It takes mails from this address</source>
        <translation>Acepta correos de esta dirección</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Reading server reached, encrypted and logged in</source>
        <translation>Servidor de lectura alcanzado, cifrado y con sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Replies are not read: no reading server is given</source>
        <translation>Las respuestas no se leen: no hay servidor de lectura</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Carriers’ email gateways are dead or dying: most were switched off, others will be, and some swallow texts in silence. A mail that was taken is shown as sent, never as delivered: nobody can know. Use this only where there is no modem, and for nothing that must arrive.</source>
        <translation>Las pasarelas de correo de las operadoras están muertas o a punto de estarlo: la mayoría se apagó, otras lo harán, y algunas se tragan los mensajes en silencio. Un correo aceptado se muestra como enviado, nunca como entregado: nadie puede saberlo. Úselo solo donde no haya módem, y para nada que deba llegar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Your provider’s help pages name the servers below.</source>
        <translation>Las páginas de ayuda de su proveedor indican los servidores de abajo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>It is made at {page}.</source>
        <translation>Se crea en {page}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Switch POP3/IMAP access on in the settings of the mail box first.</source>
        <translation>Active antes el acceso POP3/IMAP en los ajustes del buzón.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Sending: {what}</source>
        <translation>Envío: {what}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/account_words.py"/>
        <source>Reading: {what}</source>
        <translation>Lectura: {what}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Works, as of {date}</source>
        <translation>Funciona, a fecha de {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Ending</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Ends on {date}</source>
        <translation>Termina el {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Switched off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Switched off since {date}</source>
        <translation>Apagada desde el {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>Not verified, last news {date}</source>
        <translation>Sin verificar, última noticia {date}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>National: 5005550006</source>
        <translation>Nacional: 5005550006</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>National with 0: 05005550006</source>
        <translation>Nacional con 0: 05005550006</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/carrier_words.py"/>
        <source>With country code: 15005550006</source>
        <translation>Con código de país: 15005550006</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Asked not to be texted</source>
        <translation>Pidió no recibir mensajes</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>The number does not exist</source>
        <translation>El número no existe</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Abuse</source>
        <translation>Abuso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Decided here</source>
        <translation>Decidido aquí</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Forgotten at their wish</source>
        <translation>Eliminado por deseo propio</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>All that is kept about</source>
        <translation>Todo lo que se conserva sobre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>In the address book</source>
        <translation>En la libreta de direcciones</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>What may be sent, and how that came to be</source>
        <translation>Qué se puede enviar, y cómo se llegó a eso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>What was asked about their replies</source>
        <translation>Qué se preguntó sobre sus respuestas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Messages and calls</source>
        <translation>Mensajes y llamadas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>The steps of each message</source>
        <translation>Los pasos de cada mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Drafts meant for them</source>
        <translation>Borradores destinados a ellos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>White list</source>
        <translation>Lista blanca</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Confirmed by message</source>
        <translation>Confirmado por mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>They wrote</source>
        <translation>Escribieron</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/consent_words.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Look again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Enter the PIN</source>
        <translation>Introducir el PIN</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Enter the number…</source>
        <translation>Introducir el número…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Use {target}</source>
        <translation>Usar {target}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Use the other modem</source>
        <translation>Usar el otro módem</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/remedies.py"/>
        <source>Enter the password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no phone number.</source>
        <translation>No hay número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Type a number, for example +1 202 555 0123.</source>
        <translation>Escriba un número, por ejemplo +1 202 555 0123.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a phone number that exists.</source>
        <translation>«{detail}» no es un número de teléfono que exista.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the digits, or add the country code, such as +44.</source>
        <translation>Revise los dígitos, o añada el código de país, como +34.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” has too few digits for a phone number.</source>
        <translation>«{detail}» tiene muy pocos dígitos para un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Add the area code or the country code.</source>
        <translation>Añada el código de área o el de país.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” has too many digits for one phone number.</source>
        <translation>«{detail}» tiene demasiados dígitos para un solo número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>If two numbers stand in one field, separate them with a comma.</source>
        <translation>Si hay dos números en un campo, sepárelos con una coma.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A spreadsheet has rounded “{detail}”: digits of the number are lost.</source>
        <translation>Una hoja de cálculo redondeó «{detail}»: se perdieron dígitos del número.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Format the column as text in the spreadsheet and type the number again.</source>
        <translation>Dé a la columna formato de texto en la hoja de cálculo y escriba de nuevo el número.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is an emergency number. smsdesk never texts those.</source>
        <translation>«{detail}» es un número de emergencia. smsdesk nunca les escribe.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In an emergency, call.</source>
        <translation>En una emergencia, llame.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” has no country code, and no country is set.</source>
        <translation>«{detail}» no tiene código de país, y no hay país elegido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose your country in the settings, or begin the number with its code.</source>
        <translation>Elija su país en los ajustes, o empiece el número por su código.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is a name or a word, not a phone number.</source>
        <translation>«{detail}» es un nombre o una palabra, no un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Pick the person from the contacts, or type the number.</source>
        <translation>Elija la persona en los contactos, o escriba el número.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The number is in the list twice; it gets one message.</source>
        <translation>El número está dos veces en la lista; recibe un mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing needs to be done.</source>
        <translation>No hace falta hacer nada.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} was changed after the merge.</source>
        <translation>{detail} se modificó después de la unión.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Taking the merge back loses those changes.</source>
        <translation>Revertir la unión pierde esos cambios.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} was merged again since.</source>
        <translation>{detail} se unió otra vez desde entonces.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Take the later merge back first.</source>
        <translation>Revierta antes la unión posterior.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The group would be inside itself, by way of “{detail}”.</source>
        <translation>El grupo estaría dentro de sí mismo, a través de «{detail}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose another group, or take that one out first.</source>
        <translation>Elija otro grupo, o saque antes ese.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Who is in the group “{detail}” is found by its rule.</source>
        <translation>Quién está en el grupo «{detail}» lo decide su regla.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Change the rule, or put the people into another group.</source>
        <translation>Cambie la regla, o ponga las personas en otro grupo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The rule of another group ({hints}) asks who is in “{detail}”.</source>
        <translation>La regla de otro grupo ({hints}) pregunta quién está en «{detail}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Change that rule first.</source>
        <translation>Cambie antes esa regla.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no group “{detail}” any more.</source>
        <translation>Ya no existe el grupo «{detail}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Take it out of the recipients, or choose another one.</source>
        <translation>Quítelo de los destinatarios, o elija otro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The rule does not say yet who is meant.</source>
        <translation>La regla aún no dice a quién se refiere.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Fill in each of its conditions, or take those away that are not needed.</source>
        <translation>Rellene cada una de sus condiciones, o quite las que no hagan falta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This person asked not to be texted.</source>
        <translation>Esta persona pidió no recibir mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only their own START, or you with a reason, can change that.</source>
        <translation>Solo su propio START, o usted con un motivo, puede cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This number is marked as not to be texted.</source>
        <translation>Este número está marcado para no recibir mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Open the contact to see why, or to change it.</source>
        <translation>Abra el contacto para ver por qué, o para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Test mode is on, and this number is not on the white list.</source>
        <translation>El modo de prueba está activo, y este número no está en la lista blanca.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put the number on the white list, or switch test mode off in the settings.</source>
        <translation>Ponga el número en la lista blanca, o desactive el modo de prueba en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The word “{detail}” always counts as an opt-out.</source>
        <translation>La palabra «{detail}» siempre cuenta como baja.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Leave it in the list: law asks for it.</source>
        <translation>Déjela en la lista: la ley lo exige.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write a text first.</source>
        <translation>Escriba antes un texto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message is too long: {detail}.</source>
        <translation>El mensaje es demasiado largo: {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Shorten it, or allow more parts in the settings.</source>
        <translation>Acórtelo, o permita más partes en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no field “{detail}” to put into the text.</source>
        <translation>No hay ningún campo «{detail}» que poner en el texto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use one of: {hints}.</source>
        <translation>Use uno de: {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A brace stands alone in the text, at “{detail}”.</source>
        <translation>Hay una llave suelta en el texto, en «{detail}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write a field as {{first_name}}; for a plain brace write it twice.</source>
        <translation>Escriba un campo como {{first_name}}; para una llave normal, escríbala dos veces.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nobody is chosen to get the message.</source>
        <translation>No se eligió a nadie para recibir el mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Add a name, a number or a group.</source>
        <translation>Añada un nombre, un número o un grupo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message would have to arrive before it may be sent ({detail}).</source>
        <translation>El mensaje tendría que llegar antes de que se pueda enviar ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a later “give up after” or an earlier start.</source>
        <translation>Elija un «abandonar después de» posterior o un inicio anterior.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Its time had passed before it could be sent.</source>
        <translation>Su hora había pasado antes de que se pudiera enviar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again if it still matters.</source>
        <translation>Envíelo de nuevo si todavía importa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Every try failed; the network kept putting it off ({detail}).</source>
        <translation>Todos los intentos fallaron; la red siguió aplazándolo ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again later.</source>
        <translation>Envíelo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It was cancelled before it was sent.</source>
        <translation>Se canceló antes de enviarse.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again if that was a mistake.</source>
        <translation>Envíelo de nuevo si fue un error.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem took the message and never said whether it was sent.</source>
        <translation>El módem tomó el mensaje y nunca dijo si se envió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Ask the person, or wait for a delivery report. Sending again may double it.</source>
        <translation>Pregunte a la persona, o espere un informe de entrega. Enviar de nuevo puede duplicarlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The program ended while this message was on its way.</source>
        <translation>El programa terminó mientras este mensaje estaba en camino.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The computer went to sleep while a message was on its way.</source>
        <translation>El equipo entró en suspensión mientras un mensaje estaba en camino.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only a part of this text is known to be sent ({detail}).</source>
        <translation>Solo se sabe que se envió una parte de este texto ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again: it goes on where it stopped, and nothing goes twice.</source>
        <translation>Envíelo de nuevo: sigue donde se detuvo, y nada va dos veces.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>All sending is stopped.</source>
        <translation>Todo el envío está detenido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing more leaves until you go on; what comes in still arrives. On the command line: smsdesk settings sending_stopped no.</source>
        <translation>No sale nada más hasta que usted continúe; lo que entra sigue llegando. En la línea de comandos: smsdesk settings sending_stopped no.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in a minute.</source>
        <translation>Esta SIM ya envió lo que su plan permite en un minuto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It goes on by itself at {detail}.</source>
        <translation>Sigue por sí sola a las {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in an hour.</source>
        <translation>Esta SIM ya envió lo que su plan permite en una hora.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in a day.</source>
        <translation>Esta SIM ya envió lo que su plan permite en un día.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM has sent what its plan allows in a month.</source>
        <translation>Esta SIM ya envió lo que su plan permite en un mes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This SIM rests between two messages, as its plan says.</source>
        <translation>Esta SIM descansa entre dos mensajes, como dice su plan.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is no date that smsdesk understands.</source>
        <translation>«{detail}» no es una fecha que smsdesk entienda.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it like 2026-12-05, with day, month and year.</source>
        <translation>Escríbala como 2026-12-05, con día, mes y año.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The time to remind of {detail} is over.</source>
        <translation>La hora de recordar {detail} ya pasó.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Text this person at once, if it still makes sense.</source>
        <translation>Escriba a esta persona ahora mismo, si todavía tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It would never be sent: its last day is over already.</source>
        <translation>Nunca se enviaría: su último día ya pasó.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a later end, or none.</source>
        <translation>Elija un final posterior, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is quiet time where the recipient lives.</source>
        <translation>Es hora de silencio donde vive el destinatario.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It goes by itself when the time is over; the hours are in the settings.</source>
        <translation>Sale por sí solo cuando termine; las horas están en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Its batch is paused.</source>
        <translation>Su envío está en pausa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Press Resume above the list of the batch.</source>
        <translation>Pulse «Reanudar» encima de la lista del envío.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A reply from this number may be an opt-out.</source>
        <translation>Una respuesta de este número puede ser una baja.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Read it in Conversations and say there what it means.</source>
        <translation>Léala en «Conversaciones» y diga allí qué significa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Held: test mode was on, and this number is not on the white list.</source>
        <translation>Retenido: el modo de prueba estaba activo, y este número no está en la lista blanca.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put the number on the white list, or switch test mode off and let it go.</source>
        <translation>Ponga el número en la lista blanca, o desactive el modo de prueba y déjelo salir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It was due while the program was closed or the computer asleep.</source>
        <translation>Debía salir mientras el programa estaba cerrado o el equipo en suspensión.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Say in the banner above whether it should still go.</source>
        <translation>Diga en el aviso de arriba si aún debe salir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The clock of this computer was ahead; by the true time it goes now.</source>
        <translation>El reloj de este equipo iba adelantado; sale ahora según la hora real.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the computer’s date and time.</source>
        <translation>Revise la fecha y la hora del equipo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network refused several different numbers in a row ({detail}).</source>
        <translation>La red rechazó varios números distintos seguidos ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the SIM’s credit and whether it may send texts, then resume.</source>
        <translation>Revise el saldo de la SIM y si puede enviar mensajes; después, reanude.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not know this number ({detail}).</source>
        <translation>La red no conoce este número ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the number with the person.</source>
        <translation>Compruebe el número con la persona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not let texts through to this number ({detail}).</source>
        <translation>La red no deja pasar mensajes a este número ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Reach the person another way.</source>
        <translation>Contacte con la persona de otra forma.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network did not let this SIM send the message ({detail}).</source>
        <translation>La red no dejó que esta SIM enviara el mensaje ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the SIM’s credit and contract.</source>
        <translation>Revise el saldo y el contrato de la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network refused the message ({detail}).</source>
        <translation>La red rechazó el mensaje ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send it again later; if it is refused again, try another SIM.</source>
        <translation>Envíelo de nuevo más tarde; si se rechaza otra vez, pruebe con otra SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network or the modem found the message malformed ({detail}).</source>
        <translation>La red o el módem consideró mal formado el mensaje ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Save the port trace and report this: the fault is ours.</source>
        <translation>Guarde la grabación del puerto e infórmenos: el fallo es nuestro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This modem sends only short plain texts, and not this one ({detail}).</source>
        <translation>Este módem solo envía textos cortos y simples, y este no ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Shorten it to one part without special characters, or use another modem.</source>
        <translation>Acórtelo a una parte sin caracteres especiales, o use otro módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network says that it has this message already.</source>
        <translation>La red dice que ya tiene este mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network is busy ({detail}).</source>
        <translation>La red está ocupada ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network has trouble ({detail}).</source>
        <translation>La red tiene problemas ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The phone can’t be reached ({detail}).</source>
        <translation>No se puede alcanzar el teléfono ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It may be switched off; the network keeps trying for a while.</source>
        <translation>Puede estar apagado; la red lo sigue intentando un tiempo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network reports that it could not be delivered ({detail}).</source>
        <translation>La red informa de que no se pudo entregar ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network gave up delivering it ({detail}).</source>
        <translation>La red renunció a entregarlo ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The phone was off for too long. Send it again if it still matters.</source>
        <translation>El teléfono estuvo apagado demasiado tiempo. Envíelo de nuevo si todavía importa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway does not know this number ({detail}).</source>
        <translation>La pasarela de la operadora no conoce este número ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The number may belong to another carrier: ask, and set it at the contact.</source>
        <translation>El número puede ser de otra operadora: pregunte, y asígnela en el contacto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway takes no more mail ({detail}).</source>
        <translation>La pasarela de la operadora ya no acepta correo ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem, and mark the gateway as retired in the table of carriers.</source>
        <translation>Envíe por un módem, y marque la pasarela como retirada en la tabla de operadoras.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway refused the text as unwanted ({detail}).</source>
        <translation>La pasarela de la operadora rechazó el mensaje por no deseado ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Carriers block accounts that send many texts, or links. Send fewer, or by a modem.</source>
        <translation>Las operadoras bloquean las cuentas que envían muchos mensajes, o enlaces. Envíe menos, o por un módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The carrier’s gateway has no room for this number ({detail}).</source>
        <translation>La pasarela de la operadora no tiene sitio para este número ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Try again later; the phone may be switched off.</source>
        <translation>Pruebe más tarde; el teléfono puede estar apagado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The mail servers tried for days, and gave up ({detail}).</source>
        <translation>Los servidores de correo lo intentaron durante días y renunciaron ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem: the carrier’s gateway may be switched off for good.</source>
        <translation>Envíe por un módem: la pasarela de la operadora puede estar apagada para siempre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The mail to the carrier’s gateway came back ({detail}).</source>
        <translation>El correo a la pasarela de la operadora fue devuelto ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem, or ask whether the number and its carrier are right.</source>
        <translation>Envíe por un módem, o pregunte si el número y su operadora son correctos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A mail to this number came back before ({detail}).</source>
        <translation>Un correo a este número ya fue devuelto antes ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Send by a modem, or set the right carrier at the contact: it is tried then.</source>
        <translation>Envíe por un módem, o asigne la operadora correcta en el contacto: entonces se intenta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is nothing at {detail}.</source>
        <translation>No hay nada en {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug the modem in, then search for modems again.</source>
        <translation>Conecte el módem y busque módems de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>You may not use {detail}.</source>
        <translation>No tiene permiso para usar {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Run “{command}” in a terminal, then log out and in again.</source>
        <translation>Ejecute «{command}» en una terminal; después cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>You may use {detail} as soon as you have logged in anew.</source>
        <translation>Podrá usar {detail} en cuanto inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Log out and in again, or restart the computer.</source>
        <translation>Cierre la sesión y vuelva a entrar, o reinicie el equipo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only the administrator may use {detail}.</source>
        <translation>Solo el administrador puede usar {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Run “{command}” in a terminal; a udev rule makes that last.</source>
        <translation>Ejecute «{command}» en una terminal; una regla de udev lo hace permanente.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is not on USB; ModemManager leaves it alone by itself.</source>
        <translation>{detail} no está en USB; ModemManager lo deja en paz por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Name the port of a USB modem.</source>
        <translation>Indique el puerto de un módem USB.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The rule {detail} can’t be changed: {hints}.</source>
        <translation>La regla {detail} no se puede cambiar: {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only the administrator may: run the command again with sudo.</source>
        <translation>Solo puede el administrador: ejecute el comando de nuevo con sudo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Another program ({hints}) is using {detail}.</source>
        <translation>Otro programa ({hints}) está usando {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Close it and try again.</source>
        <translation>Ciérrelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem at {detail} disappeared.</source>
        <translation>El módem de {detail} desapareció.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug it in again; sending goes on by itself.</source>
        <translation>Conéctelo de nuevo; el envío sigue por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing answers at {detail}.</source>
        <translation>Nada responde en {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the address, and that the other side is running.</source>
        <translation>Revise la dirección, y que el otro lado esté en marcha.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A virtual modem has no fault “{detail}”.</source>
        <translation>Un módem virtual no tiene el fallo «{detail}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Look where the arrow points (possible there: {hints}).</source>
        <translation>Mire donde apunta la flecha (posible ahí: {hints}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not an address of a modem.</source>
        <translation>«{detail}» no es la dirección de un módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use a port such as /dev/ttyUSB0 or COM3, socket://host:port or virtual://demo.</source>
        <translation>Use un puerto como /dev/ttyUSB0 o COM3, socket://host:port o virtual://demo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The port did not work: {detail}.</source>
        <translation>El puerto no funcionó: {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unplug the modem, plug it in again, and search for modems.</source>
        <translation>Desconecte el módem, conéctelo otra vez y busque módems.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>What is at {detail} is not a modem that can text.</source>
        <translation>Lo que hay en {detail} no es un módem que pueda enviar mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose another port: a modem often has several, and only one takes commands.</source>
        <translation>Elija otro puerto: un módem suele tener varios, y solo uno acepta comandos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} does not answer.</source>
        <translation>{detail} no responde.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check that it is the right port; unplug the modem and plug it in again.</source>
        <translation>Compruebe que es el puerto correcto; desconecte el módem y conéctelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem has started anew by itself.</source>
        <translation>El módem se reinició por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is set up again, and nothing is lost. If it happens often, check its cable and power supply.</source>
        <translation>Está configurado de nuevo, y no se perdió nada. Si ocurre a menudo, revise su cable y su alimentación.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem at {detail} does not react any more.</source>
        <translation>El módem de {detail} ya no reacciona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unplug it, wait ten seconds and plug it in again. What waits is sent afterwards.</source>
        <translation>Desconéctelo, espere diez segundos y conéctelo otra vez. Lo que espera se envía después.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem refused a command that smsdesk needs ({detail}).</source>
        <translation>El módem rechazó un comando que smsdesk necesita ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unplug the modem and plug it in again. If it stays, save a port trace.</source>
        <translation>Desconecte el módem y conéctelo otra vez. Si continúa, guarde una grabación del puerto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>No modem is connected.</source>
        <translation>No hay ningún módem conectado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug one in and search for modems, or try the virtual modem.</source>
        <translation>Conecte uno y busque módems, o pruebe el módem virtual.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The stick at {detail} is in router mode and takes no texts from a program.</source>
        <translation>El dispositivo de {detail} está en modo router y no acepta mensajes de un programa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Switch it to modem mode, or use another modem.</source>
        <translation>Póngalo en modo módem, o use otro módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is not the port on which this modem takes commands.</source>
        <translation>{detail} no es el puerto por el que este módem acepta comandos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use {hints} instead.</source>
        <translation>Use en su lugar {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>What is at {detail} can’t text: it finds positions, or is there for service.</source>
        <translation>Lo que hay en {detail} no puede enviar mensajes: da posiciones, o es para servicio técnico.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is left alone. Plug in a modem.</source>
        <translation>Se deja en paz. Conecte un módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no modem behind this, so it can’t be asked.</source>
        <translation>Detrás de esto no hay ningún módem, así que no se le puede preguntar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a modem with a SIM.</source>
        <translation>Elija un módem con una SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem or the network refused this ({detail}).</source>
        <translation>El módem o la red lo rechazó ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check what you typed; not every modem and operator can do everything.</source>
        <translation>Revise lo que escribió; no todos los módems y operadores pueden con todo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem did not answer this ({detail}). It goes on sending and receiving.</source>
        <translation>El módem no respondió a esto ({detail}). Sigue enviando y recibiendo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Try it again in a minute.</source>
        <translation>Pruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network did not answer ({detail}).</source>
        <translation>La red no respondió ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Try it again in a minute; check the code with your operator.</source>
        <translation>Pruebe de nuevo en un minuto; confirme el código con su operador.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a service code.</source>
        <translation>«{detail}» no es un código de servicio.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it like *100#, and a reply to its menu after a blank: *123# 1.</source>
        <translation>Escríbalo como *100#, y la respuesta a su menú después de un espacio: *123# 1.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not know the code {detail}.</source>
        <translation>La red no conoce el código {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Look the code up with your operator; they differ from country to country.</source>
        <translation>Consulte el código con su operador; cambian de un país a otro.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There are no names with numbers on this SIM.</source>
        <translation>En esta SIM no hay nombres con números.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Many phones keep them in their own memory: export them there as a VCF file.</source>
        <translation>Muchos teléfonos los guardan en su propia memoria: expórtelos allí como archivo VCF.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not the number of a message centre.</source>
        <translation>«{detail}» no es el número de un centro de mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it with its country code, as the operator gives it: +491710760000.</source>
        <translation>Escríbalo con su código de país, como lo da el operador: +491710760000.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not an AT command.</source>
        <translation>«{detail}» no es un comando AT.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Commands begin with AT and have plain letters only, such as AT+CSQ.</source>
        <translation>Los comandos empiezan por AT y solo tienen letras simples, como AT+CSQ.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is not passed on.</source>
        <translation>{detail} no se transmite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use the program’s own pages for that.</source>
        <translation>Use para eso las propias páginas del programa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem was disconnected before it could be asked ({detail}).</source>
        <translation>El módem se desconectó antes de poder preguntarle ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Connect it on the Modems page and try again.</source>
        <translation>Conéctelo en la página «Módems y correo» y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This computer sees no modem.</source>
        <translation>Este equipo no ve ningún módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug one in, wait a minute and look again; try another cable or socket. Some need their driver.</source>
        <translation>Conecte uno, espere un minuto y mire otra vez; pruebe otro cable u otra toma. Algunos necesitan su controlador.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem is unplugged.</source>
        <translation>El módem está desconectado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug it in, into any USB socket; it goes on by itself.</source>
        <translation>Conéctelo en cualquier toma USB; sigue por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Another modem is plugged in where this one was.</source>
        <translation>Donde estaba este módem hay otro conectado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Plug this one in again, into any USB socket, or use the other one instead.</source>
        <translation>Conecte este otra vez, en cualquier toma USB, o use el otro en su lugar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no SIM card in the modem.</source>
        <translation>No hay tarjeta SIM en el módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put a SIM in, and plug the modem in again.</source>
        <translation>Ponga una SIM y conecte el módem otra vez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM asks for its PIN ({detail} tries left).</source>
        <translation>La SIM pide su PIN (intentos restantes: {detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Enter the PIN on the Modems page.</source>
        <translation>Introduzca el PIN en la página «Módems y correo».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The PIN was wrong ({detail} tries left).</source>
        <translation>El PIN era incorrecto (intentos restantes: {detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the PIN and enter it again; it is never tried twice by itself.</source>
        <translation>Revise el PIN e introdúzcalo otra vez; nunca se prueba dos veces por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This PIN was not accepted before, so it was not given ({detail} tries left).</source>
        <translation>Este PIN no se aceptó antes, así que no se usó (intentos restantes: {detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Enter another one. If this one is right by now, unlock the SIM in a phone.</source>
        <translation>Introduzca otro. Si este ya es correcto, desbloquee la SIM en un teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Only the last try for the SIM’s PIN is left.</source>
        <translation>Solo queda el último intento para el PIN de la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It is not risked here: enter the PIN in a phone, then put the SIM back.</source>
        <translation>Aquí no se arriesga: introduzca el PIN en un teléfono y devuelva la SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM is locked and asks for its PUK.</source>
        <translation>La SIM está bloqueada y pide su PUK.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put the SIM into a phone and unlock it with the PUK from its papers.</source>
        <translation>Ponga la SIM en un teléfono y desbloquéela con el PUK de sus papeles.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM card does not work ({detail}).</source>
        <translation>La tarjeta SIM no funciona ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Take it out, clean it and try again, or use another SIM.</source>
        <translation>Sáquela, límpiela y pruebe de nuevo, o use otra SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM card is still busy starting.</source>
        <translation>La tarjeta SIM todavía está arrancando.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message memory of the SIM is full; nothing new can arrive.</source>
        <translation>La memoria de mensajes de la SIM está llena; no puede llegar nada nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk has cleared what it may. Put the SIM into a phone and delete old texts there.</source>
        <translation>smsdesk ha borrado lo que puede. Ponga la SIM en un teléfono y borre allí mensajes viejos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message memory of the SIM is full ({detail}); nothing new can arrive.</source>
        <translation>La memoria de mensajes de la SIM está llena ({detail}); no puede llegar nada nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Connect the modem: smsdesk takes the texts over and makes room.</source>
        <translation>Conecte el módem: smsdesk recoge los mensajes y hace sitio.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The message memory is nearly full ({detail}). Once it is, no text arrives.</source>
        <translation>La memoria de mensajes está casi llena ({detail}). Cuando lo esté, no llegará ningún mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk clears what it has stored by itself. If this stays, put the SIM into a phone and delete old texts there.</source>
        <translation>smsdesk borra por sí solo lo que ya guardó. Si continúa, ponga la SIM en un teléfono y borre allí mensajes viejos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This device sends texts of one part only.</source>
        <translation>Este dispositivo solo envía mensajes de una parte.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Keep texts short, or use another modem for longer ones.</source>
        <translation>Escriba textos cortos, o use otro módem para los más largos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The modem has no network.</source>
        <translation>El módem no tiene red.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Move it or its antenna; check that the SIM is active.</source>
        <translation>Muévalo o mueva su antena; compruebe que la SIM está activa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The network does not let this SIM in.</source>
        <translation>La red no deja entrar a esta SIM.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check with the operator that the SIM is active.</source>
        <translation>Compruebe con el operador que la SIM está activa.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The SIM has no message centre number.</source>
        <translation>La SIM no tiene número de centro de mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Texts will most likely be refused. Ask the operator for the number and enter it on the Modems page.</source>
        <translation>Lo más probable es que se rechacen los mensajes. Pida el número al operador e introdúzcalo en la página «Módems y correo».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This modem or SIM can’t send texts.</source>
        <translation>Este módem o esta SIM no puede enviar mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use another SIM (data-only ones can’t) or another modem.</source>
        <translation>Use otra SIM (las de solo datos no pueden) u otro módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>This computer has no keyring in which a PIN or a password would be safe.</source>
        <translation>Este equipo no tiene un llavero donde un PIN o una contraseña estén seguros.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Enter it each time, or set up a keyring (GNOME Keyring, KWallet).</source>
        <translation>Introdúzcalo cada vez, o configure un llavero (GNOME Keyring, KWallet).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The keyring of this computer did not open ({detail}).</source>
        <translation>El llavero de este equipo no se abrió ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no file {detail}.</source>
        <translation>No existe el archivo {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the name and the folder.</source>
        <translation>Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The file {detail} can’t be read.</source>
        <translation>El archivo {detail} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Close it in other programs and check that you may open it.</source>
        <translation>Ciérrelo en otros programas y compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} does not look like a list: it holds no readable text.</source>
        <translation>{detail} no parece una lista: no contiene texto legible.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Save the list as CSV (UTF-8) or XLSX from your spreadsheet.</source>
        <translation>Guarde la lista como CSV (UTF-8) o XLSX desde su hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is empty.</source>
        <translation>{detail} está vacío.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a list with at least one row.</source>
        <translation>Elija una lista con al menos una fila.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk can’t read files like {detail}.</source>
        <translation>smsdesk no puede leer archivos como {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is damaged or not what its name says.</source>
        <translation>{detail} está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Open it in the program that made it and save it again.</source>
        <translation>Ábralo en el programa que lo hizo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} does not say how a run of virtual modems began.</source>
        <translation>{detail} no dice cómo empezó una sesión de módems virtuales.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Give a file that “smsdesk sim --journal” wrote.</source>
        <translation>Indique un archivo escrito por «smsdesk sim --journal».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The file {detail} could not be written.</source>
        <translation>El archivo {detail} no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta, o haga sitio en el disco.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>No column of {detail} holds phone numbers.</source>
        <translation>Ninguna columna de {detail} contiene números de teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Name the column “phone”, or choose it. The columns are: {hints}.</source>
        <translation>Llame «teléfono» a la columna, o elíjala. Las columnas son: {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no column “{detail}”.</source>
        <translation>No existe la columna «{detail}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The columns are: {hints}.</source>
        <translation>Las columnas son: {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The row has no phone number.</source>
        <translation>La fila no tiene número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Add the number and import the row again.</source>
        <translation>Añada el número e importe la fila de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>smsdesk can’t write to its data folder {detail}.</source>
        <translation>smsdesk no puede escribir en su carpeta de datos {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Choose a folder that you may write to (--data-dir), or change its rights.</source>
        <translation>Elija una carpeta en la que pueda escribir (--data-dir), o cambie sus permisos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>{detail} is already sending from this data folder.</source>
        <translation>{detail} ya está enviando desde esta carpeta de datos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use that one, or close it first. Commands that look or queue work beside it.</source>
        <translation>Use ese, o ciérrelo antes. Los comandos que consultan o ponen en la cola funcionan a la vez.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The data was written by a newer smsdesk ({detail}).</source>
        <translation>Los datos los escribió un smsdesk más nuevo ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Install the newer version; your data is unchanged.</source>
        <translation>Instale la versión más nueva; sus datos no han cambiado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The data file is damaged: {detail}.</source>
        <translation>El archivo de datos está dañado: {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Restore a backup; the damaged file is left as it is.</source>
        <translation>Restaure una copia de seguridad; el archivo dañado se deja como está.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The disk is full. Nothing is sent, because nothing could be recorded.</source>
        <translation>El disco está lleno. No se envía nada, porque nada se podría registrar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Make room on the disk; sending goes on by itself.</source>
        <translation>Haga sitio en el disco; el envío sigue por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Another program holds the data file.</source>
        <translation>Otro programa retiene el archivo de datos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Close it (a backup or a database viewer) and try again.</source>
        <translation>Ciérrelo (una copia de seguridad o un visor de bases de datos) y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The data file {detail} was moved, deleted or replaced while it was in use.</source>
        <translation>El archivo de datos {detail} se movió, se borró o se sustituyó mientras estaba en uso.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Nothing is sent. Put it back, or close smsdesk everywhere and start it again.</source>
        <translation>No se envía nada. Devuélvalo a su sitio, o cierre smsdesk en todas partes e inícielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no setting “{detail}”.</source>
        <translation>No existe el ajuste «{detail}».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The settings are: {hints}.</source>
        <translation>Los ajustes son: {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>That value does not fit: {detail}.</source>
        <translation>Ese valor no sirve: {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Possible: {hints}.</source>
        <translation>Posible: {hints}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>There is no {detail}.</source>
        <translation>No existe {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Check the name or number.</source>
        <translation>Revise el nombre o el número.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>That can’t be done with this message any more ({detail}).</source>
        <translation>Eso ya no se puede hacer con este mensaje ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Look at its present state.</source>
        <translation>Mire su estado actual.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a time that smsdesk understands.</source>
        <translation>«{detail}» no es una hora que smsdesk entienda.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Write it like 2026-11-22T16:30 or 2026-11-22T16:30+01:00.</source>
        <translation>Escríbala como 2026-11-22T16:30 o 2026-11-22T16:30+01:00.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>“{detail}” is not a country code.</source>
        <translation>«{detail}» no es un código de país.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Use two letters, such as US, GB or KE.</source>
        <translation>Use dos letras, como ES, MX o AR.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The tour waited in vain for {detail}.</source>
        <translation>El recorrido esperó en vano {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Play it again when the computer is less busy; if it stays, report it.</source>
        <translation>Repítalo cuando el equipo esté menos ocupado; si continúa, infórmenos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It lets go while “{command}” runs in a terminal: leave that open, and try again. For good: “sudo smsdesk modems --port {detail} --keep-modemmanager-off”.</source>
        <translation>Lo suelta mientras «{command}» se ejecuta en una terminal: déjela abierta y pruebe de nuevo. Para siempre: «sudo smsdesk modems --port {detail} --keep-modemmanager-off».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Unknown</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not asked</source>
        <translation>No pedido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Can’t be known</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put into the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Taken up for sending</source>
        <translation>Tomado para enviar</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Accepted by the network</source>
        <translation>Aceptado por la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Handed over; whether it arrives can’t be known</source>
        <translation>Entregado a la red; no se puede saber si llega</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Its time passed</source>
        <translation>Pasó su hora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given up after several tries</source>
        <translation>Abandonado tras varios intentos</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put off by the network</source>
        <translation>Aplazado por la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put back: modem or account was not ready</source>
        <translation>Devuelto: el módem o la cuenta no estaba listo</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Handed over, no answer came</source>
        <translation>Entregado a la red, no hubo respuesta</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put back after the program had ended</source>
        <translation>Devuelto después de que el programa terminara</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In the air when the program ended</source>
        <translation>En el aire cuando el programa terminó</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>A delivery report settled it</source>
        <translation>Un informe de entrega lo aclaró</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The answer came late: accepted by the network</source>
        <translation>La respuesta llegó tarde: aceptado por la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>The answer came late: one part was accepted</source>
        <translation>La respuesta llegó tarde: se aceptó una parte</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Marked as arrived</source>
        <translation>Marcado como llegado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Sent again by a person</source>
        <translation>Enviado de nuevo por una persona</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Held back: no consent</source>
        <translation>Retenido: sin consentimiento</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Put off to the hours when texts are welcome</source>
        <translation>Aplazado a las horas en que se puede escribir</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Let go</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given another time</source>
        <translation>Se le dio otra hora</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Given another place in the queue</source>
        <translation>Se le dio otro lugar en la cola</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>May go by any modem now: its own stayed away</source>
        <translation>Ya puede ir por cualquier módem: el suyo no volvió</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Goes another way now</source>
        <translation>Ahora va por otra vía</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Before others</source>
        <translation>Antes que otros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In its turn</source>
        <translation>A su turno</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>After others</source>
        <translation>Después de otros</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>It goes at {time}</source>
        <translation>Sale {time}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>(empty message)</source>
        <translation>(mensaje vacío)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>(a message for an app, not a text)</source>
        <translation>(un mensaje para una aplicación, no un texto)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>(a picture message; pictures are not fetched)</source>
        <translation>(un mensaje con imagen; las imágenes no se descargan)</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>In its network</source>
        <translation>En su red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Roaming</source>
        <translation>Itinerancia</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Searching for a network</source>
        <translation>Buscando una red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Refused by the network</source>
        <translation>Rechazado por la red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Network unknown</source>
        <translation>Red desconocida</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Odia</source>
        <translation>oriya</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Forgotten person</source>
        <translation>Persona eliminada</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words.py"/>
        <source>Flash: {text}</source>
        <translation>Flash: {text}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} is too large to be a list of people.</source>
        <translation>{detail} es demasiado grande para ser una lista de personas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Split it, or save only the columns you need.</source>
        <translation>Divídalo, o guarde solo las columnas necesarias.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} has a cell with more characters than a list of people needs.</source>
        <translation>{detail} tiene una celda con más caracteres de los que necesita una lista de personas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Shorten that cell ({hints} at most), or leave its column out.</source>
        <translation>Acorte esa celda ({hints} como máximo), u omita su columna.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} has more columns than a list of people needs.</source>
        <translation>{detail} tiene más columnas de las que necesita una lista de personas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Save only the columns you need ({hints} at most).</source>
        <translation>Guarde solo las columnas necesarias ({hints} como máximo).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>{detail} is made to unfold into far more than it shows; it was not opened.</source>
        <translation>{detail} está hecho para desplegarse en mucho más de lo que muestra; no se abrió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Don’t open it elsewhere either, and ask whoever sent it what it is.</source>
        <translation>No lo abra tampoco en otro sitio, y pregunte qué es a quien lo envió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>This person asked to be forgotten.</source>
        <translation>Esta persona pidió que se eliminaran sus datos.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Only after a new consent, lift the block on the number and import it again.</source>
        <translation>Solo con un consentimiento nuevo, quite el bloqueo del número e impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>The list calls “{detail}” a fax or a pager, which takes no texts.</source>
        <translation>La lista llama a «{detail}» fax o buscapersonas, que no recibe mensajes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>If it takes texts, change what the list calls it and import the row again.</source>
        <translation>Si recibe mensajes, cambie cómo lo llama la lista e importe la fila de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>“{detail}” belongs to somebody else of the list as well.</source>
        <translation>«{detail}» es también de otra persona de la lista.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>It stays with the first of them; the others have their own numbers.</source>
        <translation>Se queda con la primera; las demás tienen sus propios números.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>There is no phone number in what was pasted.</source>
        <translation>En lo pegado no hay ningún número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Copy the cells or the text with the numbers, and paste again.</source>
        <translation>Copie las celdas o el texto con los números y pegue de nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Somebody changed this contact after the import.</source>
        <translation>Alguien modificó este contacto después de la importación.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>What was changed stays; delete the contact yourself if nobody needs it.</source>
        <translation>Lo modificado se queda; borre el contacto si nadie lo necesita.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Texts went to or came from this contact after the import.</source>
        <translation>Después de la importación hubo mensajes con este contacto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>It stays; delete the contact yourself if nobody needs it.</source>
        <translation>Se queda; borre el contacto si nadie lo necesita.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>The import of {detail} has been undone already.</source>
        <translation>La importación de {detail} ya se deshizo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_lists.py"/>
        <source>Import the list again if its people are needed.</source>
        <translation>Importe la lista de nuevo si hacen falta sus personas.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The password of {detail} is not known.</source>
        <translation>No se conoce la contraseña de {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Enter it; many providers want an “app password” here, not the usual one.</source>
        <translation>Introdúzcala; muchos proveedores piden aquí una «contraseña de aplicación», no la habitual.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>There is no mail server called {detail}.</source>
        <translation>No existe ningún servidor de correo llamado {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check its name for typing errors, and that the internet connection works.</source>
        <translation>Revise si el nombre está bien escrito y si funciona la conexión a internet.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server does not take the connection ({detail}).</source>
        <translation>El servidor de correo no acepta la conexión ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check the port; a firewall or virus scanner may be in the way, too.</source>
        <translation>Revise el puerto; también puede estorbar un cortafuegos o un antivirus.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server {detail} does not answer.</source>
        <translation>El servidor de correo {detail} no responde.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check server, port and encryption: port 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Revise servidor, puerto y cifrado: el puerto 465 va con TLS, el 587 con STARTTLS.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server refuses to work with us ({detail}).</source>
        <translation>El servidor de correo se niega a trabajar con nosotros ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Wait a while; if it stays, ask the provider and quote these words.</source>
        <translation>Espere un rato; si continúa, pregunte al proveedor y cite estas palabras.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The connection to the mail server broke ({detail}).</source>
        <translation>Se cortó la conexión con el servidor de correo ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>Revise la conexión a internet; se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server {detail} offers no encryption on this port.</source>
        <translation>El servidor de correo {detail} no ofrece cifrado en este puerto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose TLS and port 465, or ask the provider; nothing is sent in the clear.</source>
        <translation>Elija TLS y el puerto 465, o pregunte al proveedor; nada se envía sin cifrar.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>No encrypted connection to the mail server came about ({detail}).</source>
        <translation>No se logró una conexión cifrada con el servidor de correo ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check port and encryption: port 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Revise puerto y cifrado: el puerto 465 va con TLS, el 587 con STARTTLS.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The certificate of the mail server {detail} has expired.</source>
        <translation>El certificado del servidor de correo {detail} ha caducado.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check this computer’s date; if that is right, the provider has to renew it.</source>
        <translation>Revise la fecha de este equipo; si es correcta, el proveedor tiene que renovarlo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The certificate shown by the mail server does not belong to {detail}.</source>
        <translation>El certificado que muestra el servidor de correo no es de {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Use the server name that the provider gives; somebody may be listening in.</source>
        <translation>Use el nombre de servidor que da el proveedor; alguien puede estar escuchando.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The certificate of the mail server {detail} is signed by nobody we trust.</source>
        <translation>El certificado del servidor de correo {detail} no lo firma nadie de confianza.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>A virus scanner may be reading the mail; otherwise ask the provider. The password was not sent.</source>
        <translation>Un antivirus puede estar leyendo el correo; si no, pregunte al proveedor. La contraseña no se envió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server did not accept user and password ({detail}).</source>
        <translation>El servidor de correo no aceptó usuario y contraseña ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Enter the password again; many providers want an “app password” here.</source>
        <translation>Introduzca la contraseña otra vez; muchos proveedores piden aquí una «contraseña de aplicación».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server does not offer this way to log in ({detail}).</source>
        <translation>El servidor de correo no ofrece esta forma de iniciar sesión ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose another way to log in, or another port; the provider knows which.</source>
        <translation>Elija otra forma de iniciar sesión, u otro puerto; el proveedor sabe cuál.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>This provider wants an app password here, not the usual one ({detail}).</source>
        <translation>Este proveedor pide aquí una contraseña de aplicación, no la habitual ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Make one at the provider, in the security settings, and enter that.</source>
        <translation>Créela en el proveedor, en los ajustes de seguridad, e introdúzcala.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The provider does not let smsdesk in ({detail}).</source>
        <translation>El proveedor no deja entrar a smsdesk ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Sign in again, and check the client id and what it is allowed to do.</source>
        <translation>Inicie sesión de nuevo, y revise el id. de cliente y qué tiene permitido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Nobody entered the code in time.</source>
        <translation>Nadie introdujo el código a tiempo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Sign in again, and enter the new code.</source>
        <translation>Inicie sesión de nuevo e introduzca el código nuevo.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The provider has switched reading by programs (IMAP) off ({detail}).</source>
        <translation>El proveedor desactivó la lectura por programas (IMAP) ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Switch IMAP on in the settings of the mail box; sending works without it.</source>
        <translation>Active IMAP en los ajustes del buzón; el envío funciona sin él.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server does not take mail from this address ({detail}).</source>
        <translation>El servidor de correo no acepta correo de esta dirección ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Use the address that belongs to the user that logs in.</source>
        <translation>Use la dirección que pertenece al usuario que inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The provider takes no more mails from this account for now ({detail}).</source>
        <translation>El proveedor no acepta por ahora más correos de esta cuenta ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Wait until tomorrow, and set a lower daily limit for the account.</source>
        <translation>Espere hasta mañana, y fije un límite diario menor para la cuenta.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server refused this message ({detail}).</source>
        <translation>El servidor de correo rechazó este mensaje ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Check number and carrier; the next messages are not affected.</source>
        <translation>Revise número y operadora; los siguientes mensajes no se ven afectados.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The mail server put this message off ({detail}).</source>
        <translation>El servidor de correo aplazó este mensaje ({detail}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>There is no way out called {detail}.</source>
        <translation>No hay ninguna vía de salida llamada {detail}.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Set it up first, or choose one that there is ({hints}).</source>
        <translation>Configúrela antes, o elija una que exista ({hints}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail} and no other, as was chosen.</source>
        <translation>Por {detail} y ninguna otra, como se eligió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Cancel it and send it anew to let it go another way.</source>
        <translation>Cancélelo y envíelo de nuevo para que vaya por otra vía.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}, by a rule of this desk.</source>
        <translation>Por {detail}, según una regla de este puesto.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The rules are on the Modems page.</source>
        <translation>Las reglas están en la página «Módems y correo».</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}: the carrier’s gateway takes it.</source>
        <translation>Por {detail}: la pasarela de la operadora lo admite.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose another way when sending, or in the settings.</source>
        <translation>Elija otra vía al enviar, o en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}, which this person has written to.</source>
        <translation>Por {detail}, al que esta persona escribió.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>This can be switched off in the settings.</source>
        <translation>Esto se puede desactivar en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Through {detail}: no modem took it in time. It had not left before.</source>
        <translation>Por {detail}: ningún módem lo tomó a tiempo. Antes no había salido.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>How long a modem is waited for stands in the settings.</source>
        <translation>Cuánto se espera a un módem está en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>There is no carrier “{detail}” in the table; the person was taken over.</source>
        <translation>No existe la operadora «{detail}» en la tabla; la persona se importó igualmente.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Add it to the carriers (Modems and email), or choose one for the person.</source>
        <translation>Añádala a las operadoras (Módems y correo), o elija una para la persona.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>The carrier of {detail} is not known, so no email reaches that phone.</source>
        <translation>No se conoce la operadora de {detail}, así que ningún correo llega a ese teléfono.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Choose the carrier in the contact, or send through a modem.</source>
        <translation>Elija la operadora en el contacto, o envíe por un módem.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>{detail} takes no more texts by email ({hints}).</source>
        <translation>{detail} ya no acepta mensajes por correo ({hints}).</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Send through a modem; no email reaches this phone as a text.</source>
        <translation>Envíe por un módem; ningún correo llega a este teléfono como mensaje.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>“{detail}” is no address of a carrier.</source>
        <translation>«{detail}» no es la dirección de una operadora.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>Write one address with {{number}} in it, such as {{number}}@sms.example.com.</source>
        <translation>Escriba una dirección que contenga {{number}}, como {{number}}@sms.example.com.</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>email from {name}</source>
        <translation>correo de {name}</translation>
    </message>
    <message>
        <location filename="../../smsdesk/ui/words_mail.py"/>
        <source>the modem {name}</source>
        <translation>el módem {name}</translation>
    </message>
</context>
</TS>
