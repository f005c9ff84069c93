package vn.sokehoach.app.task;

import java.util.regex.Pattern;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.PlanTask;

/**
 * What a task is about, on one line: its text without the agencies at its beginning, which have columns of their own.
 *
 * <p>Only for reading at a glance; the whole text stands in the detail pane.
 */
final class TaskGist {
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:[\\s,;:.–-]|(?:chủ trì|chịu trách nhiệm|có trách nhiệm|phối hợp(?: với| cùng)?|tổ chức thực hiện|thực hiện)"
                    + "(?=[\\s,;:.]|$))+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int TOO_SHORT = 12;

    private TaskGist() {}

    /** The gist of a task; that of its items where its own text only names agencies. */
    static String of(PlanTask task) {
        String whole = oneLine(task.content());
        int end = agenciesEnd(task, whole);
        if (end == 0) {
            return whole;
        }
        String rest = LEAD_IN.matcher(whole.substring(end)).replaceFirst("");
        if (rest.length() >= TOO_SHORT) {
            return capitalised(rest);
        }
        return task.items().isEmpty() ? whole
                : oneLine(String.join(" ", task.items().stream().map(item -> item.content()).toList()));
    }

    /** A text with its line breaks as spaces. */
    static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static int agenciesEnd(PlanTask task, String whole) {
        int end = 0;
        for (AgencyMention lead : task.assignment().lead()) {
            int at = whole.indexOf(lead.printed(), end);
            // A name that comes later is part of what is to be done.
            if (at >= 0 && at <= end + 5) {
                end = at + lead.printed().length();
            }
        }
        String cooperating = task.assignment().cooperatingText();
        int at = end == 0 || cooperating == null ? -1 : whole.indexOf(cooperating, end);
        return at < 0 || at > end + 60 ? end : at + cooperating.length();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
