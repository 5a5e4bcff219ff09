import type { Answer, Changes, RequestName, Requests } from './protocol'

/** Asks the background for something. Implemented below; components call nothing else. */
export declare function send<K extends RequestName>(name: K, payload: Requests[K][0]): Promise<Answer<K>>
/** Calls back when the background says that something changed; returns how to stop. */
export declare function onChange<K extends keyof Changes>(topic: K, callback: (payload: Changes[K]) => void): () => void
