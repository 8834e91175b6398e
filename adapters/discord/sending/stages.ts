/** The stages of a long operation as components: how they are shown, told from a message's own words, and taken off again. */
import { button, rowsOf } from '../message/buttons.js';
import { ownIdOf, readCustomId, type Owner } from '../message/custom-id.js';
import {
  ACTION_ROW,
  CONTAINER,
  labelsOf,
  TEXT,
  type Components,
  type ReadComponent,
} from '../message/message-body.js';

/**
 * Component id of the stage's text: by it a later process tells what an earlier one left behind. Even, as no mark of a
 * message is (`markOf` in `outbound.ts`).
 */
const STAGE_ID = 2_000_000_010;

/** The stage, and a button to stop it where the message above (`host`) has none. */
export function stageOf(line: string, stopLabel: string, owner: Owner, host: Components): Components {
  const hasStop = labelsOf(host).includes(stopLabel);
  const stop = hasStop ? [] : rowsOf([button(stopLabel, ownIdOf('stop', owner))]);
  return [{ type: TEXT, id: STAGE_ID, content: line }, ...stop] as Components;
}

export function showsStage(components: readonly object[]): boolean {
  return (components as readonly ReadComponent[]).some(({ id }) => id === STAGE_ID);
}

/** Without stage and stop buttons (`stopLabels`: in every language): the operation is over, or goes on elsewhere. */
export function withoutStage(components: readonly object[], stopLabels: ReadonlySet<string>): Components {
  const isStop = ({ label, custom_id: id }: ReadComponent): boolean => {
    const pressed = id === undefined ? null : readCustomId(id);
    return (
      (pressed?.kind === 'own' && pressed.action === 'stop') || (label !== undefined && stopLabels.has(label))
    );
  };
  const kept = (all: readonly ReadComponent[]): readonly ReadComponent[] =>
    all.flatMap((component) => {
      if (component.id === STAGE_ID) return [];
      if (component.type === CONTAINER)
        return [{ ...component, components: kept(component.components ?? []) }];
      if (component.type !== ACTION_ROW) return [component];
      const buttons = (component.components ?? []).filter((one) => !isStop(one));
      return buttons.length === 0 ? [] : [{ ...component, components: buttons }];
    });
  return kept(components as readonly ReadComponent[]);
}
