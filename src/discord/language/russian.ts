import type { Language } from './language.ts';
import { pluralOf } from './plural.ts';

const count = pluralOf('ru');

export const russian: Language = {
  locale: 'ru',
  name: 'Русский',
  quoted: (text) => `«${text}»`,

  commands: {
    ask: {
      name: 'спросить',
      description: 'Задайте вопрос; ответ дословно приводится из источников',
      options: {
        question: { name: 'вопрос', description: 'Ваш вопрос, своими словами' },
        source: { name: 'источник', description: 'Искать только в этом источнике' },
        share: { name: 'показать_всем', description: 'Показать ответ всему каналу' },
      },
    },
    who: {
      name: 'кто',
      description: 'Кто этот человек? Имена, должности, слова и упоминания в источниках',
      options: {
        name: { name: 'имя', description: 'Имя, фамилия или должность' },
        share: { name: 'показать_всем', description: 'Показать ответ всему каналу' },
      },
    },
    verify: {
      name: 'проверить',
      description: 'Сверить цитату с источниками, слово за словом',
      options: {
        quote: { name: 'цитата', description: 'Слова, которые нужно проверить' },
        speaker: { name: 'автор', description: 'Кто якобы это сказал' },
        share: { name: 'показать_всем', description: 'Показать ответ всему каналу' },
      },
    },
    library: { name: 'библиотека', description: 'Что есть на полке: названия, даты и объём' },
    about: { name: 'о_боте', description: 'Что делает этот бот и что он о вас хранит' },
    help: { name: 'справка', description: 'Как спрашивать и что делают кнопки' },
    sources: {
      name: 'источники',
      description: 'Следить за полкой: смотреть, добавлять, перечитывать, убирать и возвращать источники',
      subcommands: {
        list: { name: 'список', description: 'Показать источники' },
        add: {
          name: 'добавить',
          description: 'Добавить статью по ссылке, файлом или вставленным текстом; сначала будет предпросмотр',
          options: {
            url: { name: 'ссылка', description: 'Ссылка на статью' },
            file: { name: 'файл', description: 'Файл .txt, .md, .html, .pdf или .docx' },
          },
        },
        reload: {
          name: 'перечитать',
          description: 'Перечитать источники и сообщить, что изменилось, предложение за предложением',
          options: {
            source: { name: 'источник', description: 'Только этот источник' },
            dry_run: { name: 'проба', description: 'Только сообщить, ничего не менять' },
          },
        },
        remove: {
          name: 'убрать',
          description: 'Снять источник с полки; это можно отменить в течение 30 дней',
          options: { source: { name: 'источник', description: 'Источник, который нужно убрать' } },
        },
        undo: { name: 'отменить', description: 'Отменить последнее изменение на полке' },
        history: {
          name: 'история',
          description: 'Все версии источника: кто, когда и что изменил',
          options: { source: { name: 'источник', description: 'Источник' } },
        },
        export: { name: 'экспорт', description: 'Получить полку этого сервера файлами' },
      },
    },
    unanswered: {
      name: 'без_ответа',
      description: 'Вопросы, на которые источники не дали ответа',
      subcommands: {
        list: { name: 'список', description: 'Показать их, сначала самые частые' },
        clear: { name: 'очистить', description: 'Забыть их все' },
        export: { name: 'экспорт', description: 'Получить их файлом' },
      },
    },
    settings: {
      name: 'настройки',
      description: 'Посмотреть или изменить поведение бота на этом сервере',
      options: {
        answers: { name: 'ответы', description: 'Кто сначала видит ответ' },
        log_channel: { name: 'канал_журнала', description: 'Где сообщать об изменениях на полке' },
        log_off: { name: 'без_журнала', description: 'Нигде не сообщать об изменениях на полке' },
        unanswered: { name: 'без_ответа', description: 'Хранить вопросы без ответа, без имён' },
        language: { name: 'язык', description: 'Язык, на котором бот говорит здесь' },
      },
    },
    checkQuote: { name: 'Проверить эту цитату' },
    askAbout: { name: 'Спросить об этом' },
  },

  buttons: {
    context: (number) => (number === null ? 'Контекст' : `Контекст ${number}`),
    more: 'Другие отрывки',
    copy: 'Копировать',
    post: 'Показать в канале',
    closest: 'Ближайший отрывок',
    shelf: 'Что есть на полке',
    open: 'Открыть источник',
    previous: 'Предыдущая страница',
    next: 'Следующая страница',
    lastAnswer: 'Мой последний ответ',
    card: 'Обзор',
    roles: (n) => count(n, { other: 'Должности (#)' }),
    statements: (n) => count(n, { other: 'Собственные слова (#)' }),
    described: (n) => count(n, { other: 'Слова других (#)' }),
    mentions: (n) => count(n, { other: 'Упоминания (#)' }),
    companions: (n) => count(n, { other: 'Упомянуты рядом (#)' }),
    confirm: 'Поставить на полку',
    update: 'Обновить источник',
    correct: 'Исправить сведения',
    cancel: 'Отказаться',
    remove: 'Убрать',
    undo: 'Отменить',
    replaceAnyway: 'Взять новую версию',
    keepOld: 'Оставить старую версию',
  },

  forms: {
    askTitle: 'Спросить об этом',
    question: 'Вопрос',
    pasteTitle: 'Добавить статью',
    correctTitle: 'Исправить сведения',
    title: 'Название',
    date: 'Дата (год-месяц-день)',
    url: 'Ссылка',
    text: 'Текст статьи',
    quoteTitle: 'Проверить эту цитату',
    quote: 'Слова, которые нужно проверить',
    speaker: 'Кто это сказал (необязательно)',
  },

  citation: {
    place: (paragraph, sentence) => `абзац ${paragraph}, предложение ${sentence}`,
    caption: 'подпись к фото',
    heading: 'заголовок',
    list: 'список',
  },

  quotation: {
    before: 'Для контекста, предыдущие слова:',
    passage: 'Отрывок:',
    after: 'Для контекста, следующие слова:',
    unshown: '␀ или � стоит вместо управляющего символа источника, который нельзя показать.',
    tooLong: (characters) =>
      count(characters, {
        one: 'В отрывке # символ, здесь столько не поместится. Он целиком приложен файлом.',
        few: 'В отрывке # символа, здесь столько не поместится. Он целиком приложен файлом.',
        many: 'В отрывке # символов, здесь столько не поместится. Он целиком приложен файлом.',
        other: 'В отрывке # символа, здесь столько не поместится. Он целиком приложен файлом.',
      }),
  },

  ask: {
    corrected: (from, to) => `Ни в одном источнике нет ${from}; вместо этого искали ${to}.`,
    notFound: 'Источники об этом не говорят.',
    unknownWords: (n, words) =>
      count(n, {
        one: `Ни в одном источнике нет слова ${words}.`,
        other: `Ни в одном источнике нет слов ${words}.`,
      }),
    possiblyNot: 'Ближайший отрывок; возможно, это не ответ:',
    nothingClose: 'Близкого отрывка нет.',
    emptyShelf: 'На полке пока ничего нет.',
    emptyShelfHint: 'Модераторы добавляют статьи командой /источники добавить.',
    unknownSource: (source) => `Нет источника с названием ${source}.`,
    moreTitle: 'Другие отрывки',
    noMore: 'Других отрывков нет.',
    contextTitle: 'В контексте',
    copyTitle: 'Для копирования:',
    postedBy: (member) => `Показывает ${member}`,
    changed: 'После этого ответа источник изменился.',
    before: 'Тогда:',
    now: 'Теперь, ближе всего к этому:',
    gone: 'Этих слов больше нет на полке.',
  },

  who: {
    spellings: (names) => `Также пишут: ${names}`,
    roles: 'Как это называют источники',
    statements: 'Собственными словами',
    described: 'Что говорят другие',
    by: (speaker) => `Говорит ${speaker}:`,
    misspelt: (asked) => `Никого не зовут ${asked}; вот ближайшее имя.`,
    mentions: (n) =>
      count(n, {
        one: 'Упоминания в # предложении',
        few: 'Упоминания в # предложениях',
        many: 'Упоминания в # предложениях',
        other: 'Упоминания в # предложения',
      }),
    paragraphs: (n, numbers) => count(n, { one: `абзац ${numbers}`, other: `абзацы ${numbers}` }),
    companions: 'Упомянуты в том же предложении',
    times: (n) => count(n, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' }),
    more: (n) => count(n, { other: 'ещё #' }),
    moreSources: (n) =>
      count(n, {
        one: 'и ещё в # источнике',
        few: 'и ещё в # источниках',
        many: 'и ещё в # источниках',
        other: 'и ещё в # источника',
      }),
    page: (page, pages) => `Страница ${page} из ${pages}`,
    similar: 'Похожие имена:',
    several: (asked) => `Под ${asked} подходят несколько человек. Кого вы имеете в виду?`,
    choose: 'Выберите человека',
    nobody: (asked) => `Источники не упоминают никого по имени ${asked}.`,
    didYouMean: 'Может быть, кто-то из них?',
    notAPerson: (asked) => `${asked} — это не человек. Вот что об этом говорят источники.`,
  },

  verify: {
    exact: 'Дословно: в источнике именно эти слова.',
    altered: (n) =>
      count(n, {
        one: 'Изменено: в источнике иначе в # месте.',
        few: 'Изменено: в источнике иначе в # местах.',
        many: 'Изменено: в источнике иначе в # местах.',
        other: 'Изменено: в источнике иначе в # места.',
      }),
    stitched: (n) =>
      count(n, {
        one: 'Сшито: эти слова стоят в # месте.',
        few: 'Сшито: эти слова стоят в # разных местах, а поданы как одна цитата.',
        many: 'Сшито: эти слова стоят в # разных местах, а поданы как одна цитата.',
        other: 'Сшито: эти слова стоят в # разного места, а поданы как одна цитата.',
      }),
    misattributed: (speaker) => `Приписано другому: согласно источнику, это сказал не ${speaker}.`,
    misattributedTo: (speaker, actual) =>
      `Приписано другому: согласно источнику, автор этих слов — ${actual}, а не ${speaker}.`,
    absent: 'В источниках нет: ничто на полке так не звучит.',
    checked: (quote) => `Проверено: ${quote}`,
    spokenBy: (speaker) => `Автор этих слов, согласно источнику: ${speaker}.`,
    replaced: (inQuote, inSource) => `В цитате ${inQuote}, в источнике ${inSource}.`,
    onlyInQuote: (words) => `В цитате добавлено ${words}.`,
    onlyInSource: (words) => `В цитате пропущено ${words}.`,
    speakerUnknown: 'Источник не говорит, чьи это слова.',
    sourceReads: 'В источнике написано:',
    nearest: 'Ближайшее предложение:',
    moreDifferences: (n) =>
      count(n, {
        one: 'Ещё # отличие.',
        few: 'Ещё # отличия.',
        many: 'Ещё # отличий.',
        other: 'Ещё # отличия.',
      }),
    whichQuote: 'В этом сообщении несколько цитат. Какую проверить?',
    chooseQuote: 'Выберите цитату',
    noQuote: 'В этом сообщении нет слов в кавычках.',
    noQuoteHint: 'Воспользуйтесь командой /проверить и введите слова, которые нужно проверить.',
  },

  sources: {
    title: 'На полке',
    total: (n) => count(n, { one: '# источник', few: '# источника', many: '# источников', other: '# источника' }),
    sentences: (n) =>
      count(n, { one: '# предложение', few: '# предложения', many: '# предложений', other: '# предложения' }),
    operators: 'от оператора',
    own: 'собственный источник сервера',
    read: (when) => `Прочитано ${when}.`,
    empty: 'Полка пуста.',
    emptyHint: 'Добавьте статью командой /источники добавить.',
  },

  reload: {
    title: 'Источники перечитаны.',
    dryRun: 'Проба: ничего не изменено.',
    unchanged: 'Ничего не изменилось.',
    added: 'Новый источник',
    removed: 'Источник убран',
    changed: 'Источник изменился',
    counts: {
      same: (n) => count(n, { other: 'без изменений: #' }),
      reworded: (n) => count(n, { other: 'перефразировано: #' }),
      added: (n) => count(n, { other: 'добавлено: #' }),
      removed: (n) => count(n, { other: 'убрано: #' }),
    },
    before: 'Было:',
    now: 'Стало:',
    sentenceAdded: 'Добавлено:',
    sentenceRemoved: 'Убрано:',
    peopleGained: (names) => `Появились люди: ${names}`,
    peopleLost: (names) => `Исчезли люди: ${names}`,
    nowAnswered: 'Раньше спрашивали напрасно, а теперь есть отрывок:',
    failed: 'Не удалось прочитать:',
    keptSince: (when) => `Остаётся в силе копия, прочитанная ${when}.`,
    heldBack: (percent) =>
      `Задержано: исчезло бы ${percent} предложений, словно там платный доступ или страница с ошибкой.`,
    heldBackHint: 'Старая версия остаётся в силе, пока вы не решите.',
    leftOut: (n) =>
      count(n, {
        one: 'Ещё # часть отчёта — в файле.',
        few: 'Ещё # части отчёта — в файле.',
        many: 'Ещё # частей отчёта — в файле.',
        other: 'Ещё # части отчёта — в файле.',
      }),
  },

  add: {
    preview: 'Предпросмотр: пока ничего не добавлено.',
    update: 'Эта статья уже есть на полке. Это её обновит.',
    identical: 'Эта статья уже есть на полке, слово в слово.',
    people: (names) => `Люди: ${names}`,
    nobody: 'Здесь никто не назван.',
    first: 'Первое предложение:',
    last: 'Последнее предложение:',
    leftOut: (parts) => `Не взято: ${parts}`,
    noDate: 'без даты',
    added: (title) => `Добавлено: ${title}`,
    updated: (title) => `Обновлено: ${title}`,
    cancelled: 'Отменено; ничего не изменено.',
    noSuchDate: 'Это не дата. Пишите так: 2025-02-18.',
  },

  shelf: {
    confirmRemove: (title) => `Убрать ${title}?`,
    confirmRemoveHint: 'Это можно отменить в течение 30 дней.',
    removed: (title) => `Убрано: ${title}`,
    undoUntil: (when) => `Можно отменить до ${when}.`,
    restored: (title) => `Возвращено: ${title}`,
    history: (title) => `История: ${title}`,
    version: (number) => `Версия ${number}`,
    current: 'действует',
    actions: { added: 'добавлено', updated: 'обновлено', removed: 'убрано', restored: 'возвращено' },
    by: (member, when) => `${member}, ${when}`,
    reason: (text) => `Причина: ${text}`,
    restoreVersion: (number) => `Вернуть версию ${number}`,
    itself: 'сам бот',
    noHistory: (title) => `Прежних версий нет: ${title}`,
    exported: (n) =>
      count(n, {
        one: '# источник, приложен файлом.',
        few: '# источника, приложены файлами.',
        many: '# источников, приложены файлами.',
        other: '# источника, приложены файлами.',
      }),
  },

  unanswered: {
    title: 'Вопросы, на которые источники не ответили',
    times: (n) => count(n, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' }),
    none: 'Вопросов без ответа нет.',
    cleared: (n) =>
      count(n, {
        one: 'Забыт # вопрос.',
        few: 'Забыто # вопроса.',
        many: 'Забыто # вопросов.',
        other: 'Забыто # вопроса.',
      }),
    off: 'На этом сервере вопросы без ответа не хранятся.',
    offHint: 'Включите это командой /настройки; имена не хранятся.',
    exported: 'Вопросы приложены файлом.',
  },

  settings: {
    title: 'Настройки этого сервера',
    saved: 'Сохранено.',
    answers: 'Ответы',
    answersPrivate: 'сначала личные',
    answersPublic: 'сразу для всех',
    logChannel: 'Канал журнала',
    none: 'нет',
    unanswered: 'Вопросы без ответа',
    kept: 'хранятся, без имён',
    notKept: 'не хранятся',
    language: 'Язык',
    membersOwn: 'у каждого свой',
  },

  about: {
    title: 'О Verbatim',
    what: 'Я отвечаю статьями с полки, их собственными словами и указываю место, где они стоят. Я никогда не сочиняю, не сокращаю и не угадываю ответов.',
    privacyTitle: 'Конфиденциальность',
    privacy: [
      'Я не читаю сообщений, кроме того, которое вы сами передаёте мне через его меню.',
      'Ваши вопросы не хранятся и не передаются никакой другой службе.',
      'Если модераторы это включили, вопрос без ответа хранится без вашего имени.',
      'Изменение на полке хранится с именем модератора, который его сделал.',
      'То, что сервер ставит на свою полку, видно только на этом сервере.',
    ],
    unansweredOn: 'На этом сервере вопросы без ответа хранятся.',
    unansweredOff: 'На этом сервере вопросы без ответа не хранятся.',
  },

  help: {
    title: 'Как спрашивать',
    lines: {
      ask: 'вопрос, своими словами',
      who: 'имя, фамилия или должность',
      verify: 'цитата, чтобы сверить её слово за словом',
      library: 'что есть на полке',
      about: 'что хранит этот бот',
    },
    menus: 'В меню сообщения: Приложения, а затем Проверить эту цитату или Спросить об этом.',
    bold: 'Жирным выделены слова вашего вопроса. То, что стоит за чертой, — источник, слово в слово.',
    private: 'Ответы видите только вы, пока не покажете их в канале.',
    moderators: 'Для модераторов: /источники, /без_ответа и /настройки.',
  },

  audit: {
    line: (member, action, title) => `${member}: ${action}, ${title}`,
  },

  errors: {
    unexpected: 'Здесь что-то пошло не так. Попробуйте ещё раз.',
    reference: (reference) => `Если это повторится, сообщите оператору этот код: ${reference}`,
    cooldown: (when) => `Слишком много вопросов за минуту. Снова спросить можно ${when}.`,
    notAllowed: 'Здесь вам это не разрешено. Нужно право «Управлять сервером».',
    serverOnly: 'Это работает только на сервере.',
    outdated: 'Эта кнопка относится к более старому сообщению. Воспользуйтесь командой ещё раз.',
    empty: 'Напишите вопрос.',
  },

  theArticle: (problem) => `Статья: ${problem}.`,
  problems: {
    'is empty: add some prose': 'пустой файл: добавьте немного текста',
    'holds no sentence: add some prose': 'не содержит ни одного предложения: добавьте немного текста',
    'is not text: save it as plain text, Markdown or HTML':
      'это не текст: сохраните как обычный текст, Markdown или HTML',
    'is not UTF-# text: open it in an editor and save it as UTF-#':
      'это не текст UTF-#: откройте в редакторе и сохраните как UTF-#',
    'is # MB long; # MB is the most: split it into several files':
      'занимает # МБ; больше # МБ нельзя: разделите на несколько файлов',
    'is a link that leads nowhere': 'это ссылка, которая никуда не ведёт',
    'is a link that leads to itself': 'это ссылка, которая ведёт на себя',
    'may not be read: its permissions forbid it': 'нельзя прочитать: права доступа запрещают',
    'cannot be read: the disk reports an error': 'не удаётся прочитать: диск сообщает об ошибке',
    'is a folder too deep: move its articles further up': 'эта папка слишком глубоко: поднимите её статьи выше',
    'is a folder, though it is named like a file': 'это папка, хотя названа как файл',
    'is no ordinary file': 'это не обычный файл',
    'takes longer than # seconds to read: split it, or paste its text':
      'читается дольше # с: разделите или вставьте текст',
    'takes too much memory to read: split it, or paste its text':
      'требует слишком много памяти: разделите или вставьте текст',
    'cannot be read, it is damaged or too intricate: paste its text':
      'не удаётся прочитать, файл повреждён или слишком сложен: вставьте текст',
    'unpacks to more than any article holds: paste its text':
      'после распаковки содержит больше, чем любая статья: вставьте текст',
    'is no Word file (.docx), or is damaged or locked: save it anew as .docx without a password':
      'это не файл Word (.docx), либо он повреждён или заблокирован: сохраните заново как .docx без пароля',
    'has # pages; # are the most: split it, or paste the part you need':
      'содержит # стр.; больше # нельзя: разделите или вставьте нужную часть',
    'holds pictures of pages and no text: put it through text recognition (OCR) first':
      'содержит изображения страниц и никакого текста: сначала распознайте текст (OCR)',
    'is locked with a password: save it without one': 'заблокирован паролем: сохраните без него',
    'is no PDF, or a damaged one: save it anew': 'это не PDF, либо файл повреждён: сохраните заново',
    'No site of that name can be found: check the link.': 'Сайта с таким именем не найдено: проверьте ссылку.',
    'No site of that name can be found right now: check the link, or try again later.':
      'Сайта с таким именем сейчас не найдено: проверьте ссылку или попробуйте позже.',
    'The site does not answer: try again later.': 'Сайт не отвечает: попробуйте позже.',
    'The site broke off the connection: try again later.': 'Сайт оборвал соединение: попробуйте позже.',
    'The page arrived damaged: try again later.': 'Страница пришла повреждённой: попробуйте позже.',
    'The page arrived incomplete: try again later.': 'Страница пришла неполной: попробуйте позже.',
    'The site took longer than # seconds: try again later.': 'Сайт отвечал дольше # с: попробуйте позже.',
    'The site has no valid certificate for https.': 'У сайта нет действительного сертификата https.',
    'That is not a web address: it should begin with https://.': 'Это не веб-адрес: он должен начинаться с https://.',
    'Only http and https links can be fetched.': 'Загружать можно только ссылки http и https.',
    'The link holds a user name or password: remove it.': 'Ссылка содержит имя пользователя или пароль: уберите их.',
    'The link is too long.': 'Ссылка слишком длинная.',
    'Port # is not one that web pages are served on.': 'На порту # веб-страниц не размещают.',
    'That address is not on the public Internet, so it is not fetched.':
      'Этот адрес не в публичном интернете, поэтому его не загружают.',
    'The site asks programs not to read that page (robots.txt): paste its text instead.':
      'Сайт просит программы не читать эту страницу (robots.txt): вставьте вместо этого её текст.',
    'The site has no such page (#): check the link.': 'На сайте нет такой страницы (#): проверьте ссылку.',
    'The site does not let us read that page (#): paste its text instead.':
      'Сайт не даёт нам прочитать эту страницу (#): вставьте вместо этого её текст.',
    'The site asks us to come back later (#).': 'Сайт просит обратиться позже (#).',
    'The site is out of order (#): try again later.': 'Сайт не работает (#): попробуйте позже.',
    'The site answered without a page (#).': 'Сайт ответил без страницы (#).',
    'The page is larger than # MB.': 'Страница больше # МБ.',
    'The link leads on more than # times without arriving.': 'Ссылка перенаправляет больше # раз и никуда не приводит.',
    'Discord no longer has that file (#): attach it again.':
      'У Discord этого файла уже нет (#): прикрепите его ещё раз.',
    'This preview has expired: add the article again.': 'Этот предпросмотр устарел: добавьте статью ещё раз.',
    'There is nothing to undo.': 'Отменять нечего.',
    'That has been undone already.': 'Это уже отменено.',
    'Only what changed in the last # days can be undone.':
      'Отменить можно только то, что изменилось за последние # дней.',
    'There is no such version.': 'Такой версии нет.',
    'That version is the one in use.': 'Эта версия и действует.',
    'That article is not on the shelf.': 'Этой статьи нет на полке.',
    "That article is the operator's: it cannot be removed from here.":
      'Эта статья принадлежит оператору: отсюда её не убрать.',
    'That version was damaged on the disk and cannot be put back.':
      'Эта версия повреждена на диске, вернуть её нельзя.',
  },
};
