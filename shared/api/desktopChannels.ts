/** Names under which the preload script and the desktop's main process find each other. */
export const DESKTOP_CHANNELS = {
  choosePaths: 'shell:choose-paths',
  completePath: 'shell:complete-path',
  readSettings: 'shell:read-settings',
  writeSettings: 'shell:write-settings',
  /** Page to main: give me my engine. Main to page: its port. */
  enginePort: 'engine:port',
} as const

/** The window message with which the preload script hands the engine's port to the page. */
export const ENGINE_PORT_MESSAGE = 'passerelle:engine'
