package vn.sokehoach.app.round;

import java.time.LocalDate;
import java.util.function.Function;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.period.DuePeriod;
import vn.sokehoach.core.usecase.round.LedgerLine.State;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** What the screen says of a round. */
record RoundWords(Messages messages) {

    /** "Quý II/2024", in the language of the window. */
    String period(RoundLedger round) {
        String words = new MeasureWords(messages).period(round.period().code());
        return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }

    /** "hạn 15/06/2024 - còn 3 ngày". */
    String due(RoundLedger round) {
        return due(round, Days::day);
    }

    /** "hạn 15/06 - còn 3 ngày"; the year too where it is another than that of the plan. */
    String dueShort(RoundLedger round) {
        return due(round, day -> day.getYear() == round.plan().year() ? Days.dayAndMonth(day) : Days.day(day));
    }

    private String due(RoundLedger round, Function<LocalDate, String> days) {
        DuePeriod due = round.due();
        if (due == null) {
            return messages.get("round.due.none");
        }
        long left = due.daysLeft(round.today());
        String day = messages.get("round.due", days.apply(due.due()));
        if (round.owing().isEmpty()) {
            return day;
        }
        return left >= 0 ? messages.get("round.left", day, left) : messages.get("round.over", day, -left);
    }

    /** "27 / 41 đã nộp, 2 nộp muộn, 12 chưa nộp". */
    String counts(RoundLedger round) {
        return messages.get("round.counts", round.in(), round.lines().size(),
                round.count(state -> state == State.LATE), round.count(state -> state == State.WRONG_FORM),
                round.count(state -> state == State.OPEN || state == State.OVERDUE));
    }

    /** "số liệu từ 15/03/2024 đến 14/06/2024"; "" where no day is set. */
    String figures(RoundLedger round) {
        DuePeriod due = round.due();
        return due == null ? ""
                : messages.get("round.figures", Days.day(due.dataFrom()), Days.day(due.dataTo()));
    }
}
