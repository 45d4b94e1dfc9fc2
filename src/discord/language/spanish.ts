import type { Language } from './language.ts';
import { pluralOf } from './plural.ts';

const count = pluralOf('es');

export const spanish: Language = {
  locale: 'es',
  name: 'Español',
  quoted: (text) => `«${text}»`,

  commands: {
    ask: {
      name: 'preguntar',
      description: 'Haz una pregunta; la respuesta se cita de las fuentes, palabra por palabra',
      options: {
        question: { name: 'pregunta', description: 'Tu pregunta, con tus propias palabras' },
        source: { name: 'fuente', description: 'Buscar solo en esta fuente' },
        share: { name: 'compartir', description: 'Mostrar la respuesta a todo el canal' },
      },
    },
    who: {
      name: 'quién',
      description: '¿Quién es esta persona? Nombres, cargos, palabras y menciones en las fuentes',
      options: {
        name: { name: 'nombre', description: 'Un nombre, un apellido o un título' },
        share: { name: 'compartir', description: 'Mostrar la respuesta a todo el canal' },
      },
    },
    verify: {
      name: 'verificar',
      description: 'Comparar una cita con las fuentes, palabra por palabra',
      options: {
        quote: { name: 'cita', description: 'Las palabras que hay que verificar' },
        speaker: { name: 'autor', description: 'Quién se supone que las dijo' },
        share: { name: 'compartir', description: 'Mostrar la respuesta a todo el canal' },
      },
    },
    library: { name: 'biblioteca', description: 'Qué hay en el estante: títulos, fechas y extensión' },
    about: { name: 'acerca', description: 'Qué hace este bot y qué guarda sobre ti' },
    help: { name: 'ayuda', description: 'Cómo preguntar y qué hacen los botones' },
    sources: {
      name: 'fuentes',
      description: 'Cuidar el estante: listar, añadir, recargar, retirar y restaurar fuentes',
      subcommands: {
        list: { name: 'lista', description: 'Listar las fuentes' },
        add: {
          name: 'añadir',
          description: 'Añadir un artículo por enlace, archivo o texto pegado; primero verás una vista previa',
          options: {
            url: { name: 'enlace', description: 'El enlace del artículo' },
            file: { name: 'archivo', description: 'Un archivo .txt, .md, .html, .pdf o .docx' },
          },
        },
        reload: {
          name: 'recargar',
          description: 'Volver a leer las fuentes e informar de lo que cambió, frase por frase',
          options: {
            source: { name: 'fuente', description: 'Solo esta fuente' },
            dry_run: { name: 'ensayo', description: 'Solo informar, sin cambiar nada' },
          },
        },
        remove: {
          name: 'retirar',
          description: 'Retirar una fuente del estante; se puede deshacer durante 30 días',
          options: { source: { name: 'fuente', description: 'La fuente que se retira' } },
        },
        undo: { name: 'deshacer', description: 'Deshacer el último cambio del estante' },
        history: {
          name: 'historial',
          description: 'Todas las versiones de una fuente: quién, cuándo y qué cambió',
          options: { source: { name: 'fuente', description: 'La fuente' } },
        },
        export: { name: 'exportar', description: 'Recibir el estante de este servidor en archivos' },
      },
    },
    unanswered: {
      name: 'sin-respuesta',
      description: 'Preguntas que las fuentes no pudieron responder',
      subcommands: {
        list: { name: 'lista', description: 'Listarlas, primero las más frecuentes' },
        clear: { name: 'vaciar', description: 'Olvidarlas todas' },
        export: { name: 'exportar', description: 'Recibirlas en un archivo' },
      },
    },
    settings: {
      name: 'ajustes',
      description: 'Ver o cambiar cómo se comporta el bot en este servidor',
      options: {
        answers: { name: 'respuestas', description: 'Quién ve primero una respuesta' },
        log_channel: { name: 'canal-registro', description: 'Dónde se anuncian los cambios del estante' },
        log_off: { name: 'sin-registro', description: 'No anunciar en ningún canal los cambios del estante' },
        unanswered: { name: 'sin-respuesta', description: 'Guardar las preguntas sin respuesta, sin nombres' },
        language: { name: 'idioma', description: 'El idioma que habla el bot aquí' },
      },
    },
    checkQuote: { name: 'Verificar esta cita' },
    askAbout: { name: 'Preguntar sobre esto' },
  },

  buttons: {
    context: (number) => (number === null ? 'Contexto' : `Contexto ${number}`),
    more: 'Más pasajes',
    copy: 'Copiar',
    post: 'Publicar en el canal',
    closest: 'Pasaje más cercano',
    shelf: 'Qué hay en el estante',
    open: 'Abrir la fuente',
    previous: 'Página anterior',
    next: 'Página siguiente',
    lastAnswer: 'Mi última respuesta',
    card: 'Resumen',
    roles: (n) => count(n, { other: 'Cargos (#)' }),
    statements: (n) => count(n, { other: 'Sus palabras (#)' }),
    described: (n) => count(n, { other: 'Según otros (#)' }),
    mentions: (n) => count(n, { other: 'Menciones (#)' }),
    companions: (n) => count(n, { other: 'Nombrados juntos (#)' }),
    confirm: 'Poner en el estante',
    update: 'Actualizar la fuente',
    correct: 'Corregir los datos',
    cancel: 'Cancelar',
    remove: 'Retirar',
    undo: 'Deshacer',
    replaceAnyway: 'Usar la versión nueva',
    keepOld: 'Conservar la anterior',
  },

  forms: {
    askTitle: 'Preguntar sobre esto',
    question: 'Pregunta',
    pasteTitle: 'Añadir un artículo',
    correctTitle: 'Corregir los datos',
    title: 'Título',
    date: 'Fecha (año-mes-día)',
    url: 'Enlace',
    text: 'Texto del artículo',
    quoteTitle: 'Verificar esta cita',
    quote: 'Las palabras que hay que verificar',
    speaker: 'Quién lo dijo (opcional)',
  },

  citation: {
    place: (paragraph, sentence) => `párrafo ${paragraph}, frase ${sentence}`,
    caption: 'pie de foto',
    heading: 'encabezado',
    list: 'lista',
  },

  quotation: {
    before: 'Como contexto, lo anterior:',
    passage: 'El pasaje:',
    after: 'Como contexto, lo que sigue:',
    unshown: '␀ o � sustituye a un carácter de control de la fuente que no se puede mostrar.',
    tooLong: (characters) =>
      count(characters, {
        one: 'El pasaje tiene # carácter, más de lo que cabe aquí. Va adjunto entero en un archivo.',
        other: 'El pasaje tiene # caracteres, más de lo que cabe aquí. Va adjunto entero en un archivo.',
      }),
  },

  ask: {
    corrected: (from, to) => `Ninguna fuente contiene ${from}; se buscó ${to}.`,
    notFound: 'Las fuentes no lo dicen.',
    unknownWords: (n, words) =>
      count(n, { one: `Ninguna fuente usa la palabra ${words}.`, other: `Ninguna fuente usa las palabras ${words}.` }),
    possiblyNot: 'El pasaje más cercano; puede que no sea una respuesta:',
    nothingClose: 'Ningún pasaje se acerca.',
    emptyShelf: 'Todavía no hay nada en el estante.',
    emptyShelfHint: 'Los moderadores añaden artículos con /fuentes añadir.',
    unknownSource: (source) => `Ninguna fuente se llama ${source}.`,
    moreTitle: 'Más pasajes',
    noMore: 'No hay más pasajes.',
    contextTitle: 'En su contexto',
    copyTitle: 'Para copiar:',
    postedBy: (member) => `Publicado por ${member}`,
    changed: 'La fuente ha cambiado desde esta respuesta.',
    before: 'Entonces:',
    now: 'Ahora, lo más parecido:',
    gone: 'Estas palabras ya no están en el estante.',
  },

  who: {
    spellings: (names) => `También escrito ${names}`,
    roles: 'Como lo expresan las fuentes',
    statements: 'En sus propias palabras',
    described: 'Lo que otros dicen',
    by: (speaker) => `En palabras de ${speaker}:`,
    misspelt: (asked) => `Nadie se llama ${asked}; este es el nombre más parecido.`,
    mentions: (n) => count(n, { one: 'Menciones en # frase', other: 'Menciones en # frases' }),
    paragraphs: (n, numbers) => count(n, { one: `párrafo ${numbers}`, other: `párrafos ${numbers}` }),
    companions: 'En la misma frase',
    times: (n) => count(n, { one: '# vez', other: '# veces' }),
    more: (n) => count(n, { other: '# más' }),
    moreSources: (n) => count(n, { one: 'y en # fuente más', other: 'y en # fuentes más' }),
    page: (page, pages) => `Página ${page} de ${pages}`,
    similar: 'Nombres parecidos:',
    several: (asked) => `Varias personas coinciden con ${asked}. ¿A quién te refieres?`,
    choose: 'Elige una persona',
    nobody: (asked) => `Las fuentes no nombran a nadie llamado ${asked}.`,
    didYouMean: '¿Te refieres a alguien de esta lista?',
    notAPerson: (asked) => `${asked} no es una persona. Esto es lo que dicen las fuentes.`,
  },

  verify: {
    exact: 'Exacta: la fuente contiene estas mismas palabras.',
    altered: (n) =>
      count(n, {
        one: 'Alterada: la fuente difiere en # punto.',
        other: 'Alterada: la fuente difiere en # puntos.',
      }),
    stitched: (n) =>
      count(n, { other: 'Hilvanada: estas palabras están en # lugares distintos y se unieron en una cita.' }),
    misattributed: (speaker) => `Mal atribuida: la fuente no pone estas palabras en boca de ${speaker}.`,
    misattributedTo: (speaker, actual) =>
      `Mal atribuida: en la fuente estas palabras son de ${actual}, no de ${speaker}.`,
    absent: 'No está en las fuentes: nada en el estante se lee así.',
    checked: (quote) => `Verificado: ${quote}`,
    spokenBy: (speaker) => `Palabras de ${speaker}, según la fuente.`,
    replaced: (inQuote, inSource) => `La cita dice ${inQuote}; la fuente, ${inSource}.`,
    onlyInQuote: (words) => `La cita añade ${words}.`,
    onlyInSource: (words) => `La cita omite ${words}.`,
    speakerUnknown: 'La fuente no dice de quién son estas palabras.',
    sourceReads: 'La fuente dice:',
    nearest: 'La frase más cercana:',
    moreDifferences: (n) => count(n, { one: '# diferencia más.', other: '# diferencias más.' }),
    whichQuote: 'Este mensaje contiene varias citas. ¿Cuál hay que verificar?',
    chooseQuote: 'Elige una cita',
    noQuote: 'Este mensaje no contiene palabras entre comillas.',
    noQuoteHint: 'Usa /verificar y escribe las palabras que hay que verificar.',
  },

  sources: {
    title: 'En el estante',
    total: (n) => count(n, { one: '# fuente', other: '# fuentes' }),
    sentences: (n) => count(n, { one: '# frase', other: '# frases' }),
    operators: 'del operador',
    own: 'propia de este servidor',
    read: (when) => `Última lectura ${when}.`,
    empty: 'El estante está vacío.',
    emptyHint: 'Añade un artículo con /fuentes añadir.',
  },

  reload: {
    title: 'Las fuentes se han vuelto a leer.',
    dryRun: 'Un ensayo: no se ha cambiado nada.',
    unchanged: 'Nada ha cambiado.',
    added: 'Fuente nueva',
    removed: 'Fuente retirada',
    changed: 'Fuente cambiada',
    counts: {
      same: (n) => count(n, { one: '# igual', other: '# iguales' }),
      reworded: (n) => count(n, { one: '# reformulada', other: '# reformuladas' }),
      added: (n) => count(n, { one: '# añadida', other: '# añadidas' }),
      removed: (n) => count(n, { one: '# eliminada', other: '# eliminadas' }),
    },
    before: 'Antes:',
    now: 'Ahora:',
    sentenceAdded: 'Añadida:',
    sentenceRemoved: 'Eliminada:',
    peopleGained: (names) => `Personas que aparecen: ${names}`,
    peopleLost: (names) => `Personas que desaparecen: ${names}`,
    nowAnswered: 'Preguntado antes en vano, y ahora hay un pasaje:',
    failed: 'No se pudo leer:',
    keptSince: (when) => `Sigue en uso la copia del ${when}.`,
    heldBack: (percent) =>
      `Retenida: desaparecería el ${percent} de sus frases, como si hubiera un muro de pago o una página de error.`,
    heldBackHint: 'La versión anterior sigue en uso hasta que decidas.',
    leftOut: (n) =>
      count(n, {
        one: '# parte más del informe está en el archivo.',
        other: '# partes más del informe están en el archivo.',
      }),
  },

  add: {
    preview: 'Vista previa: todavía no se ha añadido nada.',
    update: 'Este artículo ya está en el estante. Esto lo actualizaría.',
    identical: 'Este artículo ya está en el estante, palabra por palabra.',
    people: (names) => `Personas: ${names}`,
    nobody: 'No nombra a nadie.',
    first: 'Primera frase:',
    last: 'Última frase:',
    leftOut: (parts) => `Se dejó fuera: ${parts}`,
    noDate: 'sin fecha',
    added: (title) => `Añadido: ${title}`,
    updated: (title) => `Actualizado: ${title}`,
    cancelled: 'Cancelado; no ha cambiado nada.',
    noSuchDate: 'Eso no es una fecha. Escríbela así: 2025-02-18.',
  },

  shelf: {
    confirmRemove: (title) => `¿Retirar ${title}?`,
    confirmRemoveHint: 'Se puede deshacer durante 30 días.',
    removed: (title) => `Retirado: ${title}`,
    undoUntil: (when) => `Se puede deshacer hasta el ${when}.`,
    restored: (title) => `Restaurado: ${title}`,
    history: (title) => `Historial de ${title}`,
    version: (number) => `Versión ${number}`,
    current: 'en uso',
    actions: { added: 'añadido', updated: 'actualizado', removed: 'retirado', restored: 'restaurado' },
    by: (member, when) => `por ${member}, ${when}`,
    reason: (text) => `Motivo: ${text}`,
    restoreVersion: (number) => `Restaurar la versión ${number}`,
    itself: 'el propio bot',
    noHistory: (title) => `${title} no tiene versiones anteriores.`,
    exported: (n) => count(n, { one: '# fuente, adjunta en un archivo.', other: '# fuentes, adjuntas en archivos.' }),
  },

  unanswered: {
    title: 'Preguntado, pero sin respuesta en las fuentes',
    times: (n) => count(n, { one: 'una vez', other: '# veces' }),
    none: 'No hay preguntas pendientes.',
    cleared: (n) => count(n, { one: '# pregunta olvidada.', other: '# preguntas olvidadas.' }),
    off: 'En este servidor no se guardan las preguntas sin respuesta.',
    offHint: 'Actívalo con /ajustes; no se guarda ningún nombre.',
    exported: 'Las preguntas, adjuntas en un archivo.',
  },

  settings: {
    title: 'Ajustes de este servidor',
    saved: 'Guardado.',
    answers: 'Respuestas',
    answersPrivate: 'primero privadas',
    answersPublic: 'públicas al momento',
    logChannel: 'Canal de registro',
    none: 'ninguno',
    unanswered: 'Preguntas sin respuesta',
    kept: 'se guardan, sin nombres',
    notKept: 'no se guardan',
    language: 'Idioma',
    membersOwn: 'el de cada miembro',
  },

  about: {
    title: 'Acerca de Verbatim',
    what: 'Respondo con los artículos del estante, en sus propias palabras e indicando dónde están. Nunca escribo, abrevio ni adivino una respuesta.',
    privacyTitle: 'Privacidad',
    privacy: [
      'No leo mensajes, salvo el que me entregas desde su menú.',
      'Tus preguntas no se guardan ni salen de este bot hacia ningún otro servicio.',
      'Si los moderadores lo han activado, una pregunta sin respuesta se guarda sin tu nombre.',
      'Un cambio del estante se guarda con el nombre del moderador que lo hizo.',
      'Lo que un servidor pone en su estante solo se ve en ese servidor.',
    ],
    unansweredOn: 'En este servidor se guardan las preguntas sin respuesta.',
    unansweredOff: 'En este servidor no se guardan las preguntas sin respuesta.',
  },

  help: {
    title: 'Cómo preguntar',
    lines: {
      ask: 'una pregunta, con tus propias palabras',
      who: 'un nombre, un apellido o un título',
      verify: 'una cita, para verificarla palabra por palabra',
      library: 'qué hay en el estante',
      about: 'qué guarda este bot',
    },
    menus: 'En un mensaje: Aplicaciones y luego Verificar esta cita o Preguntar sobre esto.',
    bold: 'En negrita están las palabras de tu pregunta. Lo que va tras una barra es la fuente, palabra por palabra.',
    private: 'Solo tú ves las respuestas hasta que las publiques en el canal.',
    moderators: 'Para moderadores: /fuentes, /sin-respuesta y /ajustes.',
  },

  audit: {
    line: (member, action, title) => `${member}: ${action}, ${title}`,
  },

  errors: {
    unexpected: 'Algo ha fallado aquí. Inténtalo de nuevo.',
    reference: (reference) => `Si vuelve a ocurrir, dale esta referencia al operador: ${reference}`,
    cooldown: (when) => `Han sido muchas preguntas en un minuto. Podrás volver a preguntar ${when}.`,
    notAllowed: 'No puedes hacer esto aquí. Se necesita el permiso «Gestionar servidor».',
    serverOnly: 'Esto solo funciona en un servidor.',
    outdated: 'Este botón pertenece a un mensaje anterior. Usa el comando otra vez.',
    empty: 'Escribe una pregunta.',
  },

  theArticle: (problem) => `El artículo ${problem}.`,
  problems: {
    'is empty: add some prose': 'está vacío: añade algo de texto',
    'holds no sentence: add some prose': 'no contiene ninguna frase: añade algo de texto',
    'is not text: save it as plain text, Markdown or HTML':
      'no es texto: guárdalo como texto sin formato, Markdown o HTML',
    'is not UTF-# text: open it in an editor and save it as UTF-#':
      'no es texto UTF-#: ábrelo en un editor y guárdalo como UTF-#',
    'is # MB long; # MB is the most: split it into several files':
      'ocupa # MB; el máximo es # MB: divídelo en varios archivos',
    'is a link that leads nowhere': 'es un enlace que no lleva a ninguna parte',
    'is a link that leads to itself': 'es un enlace que lleva a sí mismo',
    'may not be read: its permissions forbid it': 'no se puede leer: sus permisos lo prohíben',
    'cannot be read: the disk reports an error': 'no se puede leer: el disco informa de un error',
    'is a folder too deep: move its articles further up':
      'es una carpeta demasiado profunda: sube sus artículos de nivel',
    'is a folder, though it is named like a file': 'es una carpeta, aunque se llama como un archivo',
    'is no ordinary file': 'no es un archivo normal',
    'takes longer than # seconds to read: split it, or paste its text':
      'tarda más de # segundos en leerse: divídelo o pega su texto',
    'takes too much memory to read: split it, or paste its text':
      'necesita demasiada memoria para leerse: divídelo o pega su texto',
    'cannot be read, it is damaged or too intricate: paste its text':
      'no se puede leer, está dañado o es demasiado complejo: pega su texto',
    'unpacks to more than any article holds: paste its text':
      'descomprimido contiene más que cualquier artículo: pega su texto',
    'is no Word file (.docx), or is damaged or locked: save it anew as .docx without a password':
      'no es un archivo de Word (.docx), o está dañado o bloqueado: guárdalo de nuevo como .docx sin contraseña',
    'has # pages; # are the most: split it, or paste the part you need':
      'tiene # páginas; el máximo es #: divídelo o pega la parte que necesites',
    'holds pictures of pages and no text: put it through text recognition (OCR) first':
      'contiene imágenes de páginas y ningún texto: pásalo antes por un reconocimiento de texto (OCR)',
    'is locked with a password: save it without one': 'está bloqueado con contraseña: guárdalo sin ella',
    'is no PDF, or a damaged one: save it anew': 'no es un PDF o está dañado: guárdalo de nuevo',
    'No site of that name can be found: check the link.':
      'No se encuentra ningún sitio con ese nombre: revisa el enlace.',
    'No site of that name can be found right now: check the link, or try again later.':
      'Ahora no se encuentra ningún sitio con ese nombre: revisa el enlace o inténtalo más tarde.',
    'The site does not answer: try again later.': 'El sitio no responde: inténtalo más tarde.',
    'The site broke off the connection: try again later.': 'El sitio cortó la conexión: inténtalo más tarde.',
    'The page arrived damaged: try again later.': 'La página llegó dañada: inténtalo más tarde.',
    'The page arrived incomplete: try again later.': 'La página llegó incompleta: inténtalo más tarde.',
    'The site took longer than # seconds: try again later.': 'El sitio tardó más de # segundos: inténtalo más tarde.',
    'The site has no valid certificate for https.': 'El sitio no tiene un certificado https válido.',
    'That is not a web address: it should begin with https://.':
      'Eso no es una dirección web: debería empezar por https://.',
    'Only http and https links can be fetched.': 'Solo se pueden cargar enlaces http y https.',
    'The link holds a user name or password: remove it.':
      'El enlace contiene un nombre de usuario o una contraseña: quítalos.',
    'The link is too long.': 'El enlace es demasiado largo.',
    'Port # is not one that web pages are served on.': 'En el puerto # no se sirven páginas web.',
    'That address is not on the public Internet, so it is not fetched.':
      'Esa dirección no está en la Internet pública, así que no se carga.',
    'The site asks programs not to read that page (robots.txt): paste its text instead.':
      'El sitio pide a los programas que no lean esa página (robots.txt): pega su texto.',
    'The site has no such page (#): check the link.': 'El sitio no tiene esa página (#): revisa el enlace.',
    'The site does not let us read that page (#): paste its text instead.':
      'El sitio no nos deja leer esa página (#): pega su texto.',
    'The site asks us to come back later (#).': 'El sitio nos pide que volvamos más tarde (#).',
    'The site is out of order (#): try again later.': 'El sitio está averiado (#): inténtalo más tarde.',
    'The site answered without a page (#).': 'El sitio respondió sin ninguna página (#).',
    'The page is larger than # MB.': 'La página ocupa más de # MB.',
    'The link leads on more than # times without arriving.': 'El enlace redirige más de # veces sin llegar.',
    'Discord no longer has that file (#): attach it again.': 'Discord ya no tiene ese archivo (#): adjúntalo otra vez.',
    'This preview has expired: add the article again.': 'Esta vista previa ha caducado: vuelve a añadir el artículo.',
    'There is nothing to undo.': 'No hay nada que deshacer.',
    'That has been undone already.': 'Eso ya se ha deshecho.',
    'Only what changed in the last # days can be undone.':
      'Solo se puede deshacer lo que cambió en los últimos # días.',
    'There is no such version.': 'No existe esa versión.',
    'That version is the one in use.': 'Esa versión es la que está en uso.',
    'That article is not on the shelf.': 'Ese artículo no está en el estante.',
    "That article is the operator's: it cannot be removed from here.":
      'Ese artículo es del operador: no se puede retirar desde aquí.',
    'That version was damaged on the disk and cannot be put back.':
      'Esa versión se dañó en el disco y no se puede recuperar.',
  },
};
