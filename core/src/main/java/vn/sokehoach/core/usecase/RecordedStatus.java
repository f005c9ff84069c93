package vn.sokehoach.core.usecase;

import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry.Subject;

/**
 * What stands after an act of recording.
 *
 * @param number  the task's number for people: group and label
 * @param changed false where the same was recorded already and nothing had to be done
 */
public record RecordedStatus(Subject subject, String number, Progress progress, boolean changed) {}
