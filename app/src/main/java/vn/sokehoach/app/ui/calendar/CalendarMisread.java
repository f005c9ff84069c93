package vn.sokehoach.app.ui.calendar;

/** What was written of a calendar is not understood; the message is a sentence for the person. */
public final class CalendarMisread extends Exception {
    private static final long serialVersionUID = 1L;

    CalendarMisread(String sentence) {
        super(sentence);
    }
}
