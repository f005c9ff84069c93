package vn.sokehoach.app.ui.document;

import vn.sokehoach.core.progress.TaskStatus;

/**
 * What stands beside a row of the text: the number of the task that begins there, and how it stands.
 *
 * @param daysOverdue 0 where it is not overdue
 */
public record Badge(String number, TaskStatus status, long daysOverdue) {}
