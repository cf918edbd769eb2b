/** Words and phrases that lists of stolen passwords are full of, in Spanish and English; digits and signs around them do not help. */
const WORDS = `
password passw0rd p4ssw0rd contrasena contraseña password1 passwordpassword micontrasena miclave clave clavesegura claveclave
administrador administrator admin adminadmin administracion superusuario usuario usuarioprueba invitado soporte sistemas
bienvenido bienvenida bienvenidos welcome letmein iloveyou iloveyouso teamo teamomucho teamoamor tequiero tequieromucho
mexico mexicolindo vivamexico colombia colombiano bogota guadalajara monterrey america americacampeon chivas chivasrayadas
futbol realmadrid barcelona cruzazul pumas tigres santos nacional millonarios football baseball basketball liverpool
sunshine princess princesa superman spiderman batman starwars pokemon dragon dragonball naruto minecraft
qwerty qwertyuiop qwertyuiop123 qwerty123456 qwerty12345 asdfghjkl asdfghjklñ zxcvbnm 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedc
abcd1234 abc123456 abcdefghij a123456789 aa12345678 abc1234567 q1w2e3r4t5 zaq12wsx zaq1zaq1
123456789a 1234567890 12345678910 0123456789 0987654321 9876543210 1111111111 1234512345 1212121212 1231231234 1122334455 1234554321
jesucristo jesusteamo diosesamor diosmio diosteama mifamilia familia miamor amormio amorcito corazon estrella mariposa
secreto secreto123 ayuntamiento municipio presidencia gobierno alcaldia cartaviva carta viva atencionciudadana
changeme cambiame cambiala temporal temporal1 trustno1 whatever computer internet michelle jennifer
alejandro alejandra sebastian guadalupe francisco fernando fernanda margarita
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano invierno
lunes martes miercoles jueves viernes sabado domingo
`

export const FREQUENT_PASSWORDS: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter(word => word !== '')
    .map(word => word.normalize('NFKD').replace(/\p{M}/gu, '')),
)
