// SPDX-License-Identifier: Apache-2.0
// Lines by status: one flow for each axis, in the order of the rulebook. Statuses that no line
// has are left out, so that the flow is as long as there is something in it.

import type { Axis, Overview, StatusSum } from '../contract';
import { linesWhere } from './lines-behind';
import { byLines, valueOf, type Measure } from './measure';
import { visibleShare, wholePercent } from './scales';

export interface StatusBar extends StatusSum {
  axis: string;
  /** Of the longest bar. */
  length: number;
  percent: number;
  href: string;
}

export interface Flow {
  axis: string;
  bars: StatusBar[];
}

/** One axis of lines tells all; where there are several, the order's own belongs to them. */
export function axesShown(statuses: Overview['statuses'], axes: readonly Pick<Axis, 'key' | 'subject'>[]): Overview['statuses'] {
  const ofLines = axes.filter(({ subject }) => subject === 'line');
  const [only] = ofLines;
  return ofLines.length === 1 && only ? statuses.filter(({ axis }) => axis === only.key) : statuses;
}

export function flows({ statuses }: Pick<Overview, 'statuses'>, measure: Measure = byLines): Flow[] {
  return statuses.map(({ axis, values }) => {
    const some = values.filter(({ lines }) => lines > 0);
    const most = Math.max(0, ...some.map((sum) => valueOf(sum, measure)));
    const all = some.reduce((sum, one) => sum + valueOf(one, measure), 0);
    return {
      axis,
      bars: some.map((sum) => ({
        ...sum,
        axis,
        length: visibleShare(valueOf(sum, measure), most),
        percent: wholePercent(valueOf(sum, measure), all),
        href: linesWhere({}, { [axis]: [sum.word.text] }),
      })),
    };
  });
}

/** The status most lines have, on the axis that says most about a line. */
export function commonest(overview: Pick<Overview, 'statuses'>, mainAxis: string): StatusSum | undefined {
  const values = (overview.statuses.find(({ axis }) => axis === mainAxis) ?? overview.statuses[0])?.values ?? [];
  return values.reduce<StatusSum | undefined>((most, one) => (one.lines > (most?.lines ?? 0) ? one : most), undefined);
}
