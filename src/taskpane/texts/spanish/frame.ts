import type { FrameTexts } from "../english/frame";

export const FRAME: FrameTexts = {
  screens: { lists: "Listas", model: "Modelo", explain: "Explicar", share: "Compartir" },
  screensLabel: "Pantallas",
  version: (version) => `Versión ${version}`,
  promise: "Nada sale de este libro",
  help: "Ayuda",
  loading: "Cargando",
  tryAgain: "Intentar de nuevo",
  undo: "Deshacer",
  cancel: "Cancelar",
  steps: "Pasos",
  backTo: (screen) => `Volver a ${screen}`,
  writing: "Escribiendo",
  nothingWritten: "No se escribió nada.",
  percent: (number) => `${number} %`,
  progress: (done, total) => `${done} de ${total}`,
  progressIn: (done, total, unit) => `${done} de ${total} ${unit}`,
  copy: "Copiar",
  copied: "Copiado",
  copyRefused: "Aquí no se permite copiar",
  copyOf: (action, what) => `${action} ${what}`,
  find: "Buscar",
  foundOf: (found, all) => `${found} de ${all}`,
  andMore: (number) => `y ${number} más`,
  showMore: (number) => `Mostrar ${number} más`,
  showAll: "Mostrar todas",
  notInExcel: {
    "no-excel":
      "Esta página es el panel de un complemento de Excel. Abra un libro en Excel y elija District lists en la pestaña Inicio.",
    "office-js-missing":
      "No se pudo cargar la parte de Office que conecta este panel con Excel (office.js). Compruebe la conexión de red, o pregunte a su administrador si esa dirección está permitida, y vuelva a abrir el panel.",
  },
};
