const EVENTS = [
  'DataChangedEvent',
  'SelectionChangedEvent',
  'ActivatedEvent',
  'DeactivatedEvent',
  'AddedEvent',
  'DeletedEvent',
] as const;

/**
 * The calls with which a client says that it listens. The host tells every client of every event that it has, and
 * the client library picks; events that the host does not have cannot be registered.
 */
export const eventRegistrations: Readonly<Record<string, () => void>> = Object.fromEntries(
  EVENTS.flatMap((event) => [
    [`_Register${event}`, noted],
    [`_Unregister${event}`, noted],
  ]),
);

function noted(): void {
  // Nothing to remember.
}
