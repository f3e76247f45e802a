import { teachName, teachNotName } from '../../../pipeline/decisions/teach.ts'
import { nextStep } from '../../../pipeline/decisions/undo.ts'
import { taughtSchema, teachSchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { stepOf } from '../views/step.ts'

/** `POST /api/names` */
export const namesEndpoint = endpoint({
  method: 'post',
  path: '/api/names',
  summary:
    'Names a zone or institution that no list has, or says that words are no name; written into the own gazetteer, the next run knows it',
  body: teachSchema,
  answer: taughtSchema,
  status: 201,
  problems: [422],
  handle({ body }, { session, gazetteers, hub }) {
    const event =
      body.action === 'name'
        ? teachName(session, gazetteers, body)
        : teachNotName(session, gazetteers, body.type, body.name)
    hub.publish({ event: 'decided', data: { keys: [], all: false } })
    const entity = body.action === 'name' && event.action === 'gazetteer' ? event.row.id : null
    return { body: { event: event.id, entity, undo: stepOf(nextStep(session, 'undo')) } }
  },
})
