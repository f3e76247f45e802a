import { render } from 'preact'
import { App } from './app.tsx'
import { askDocument } from './document/document-screen.tsx'
import { route } from './state/route.ts'
import { applySettings } from './state/settings.ts'
import './styles/base.css'
import './styles/shell.css'
import './styles/queue.css'
import './styles/card.css'
import './styles/document.css'
import './styles/tables.css'
import './styles/pictures.css'

const { screen, id } = route.get()
if (screen === 'documents' && id !== null) askDocument(id)
applySettings()
const page = document.getElementById('page')
if (page) render(<App />, page)
