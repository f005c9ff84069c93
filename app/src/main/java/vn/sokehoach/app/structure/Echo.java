package vn.sokehoach.app.structure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.reading.phrase.DeadlineRecogniser;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseNumbers;

/** What typed text is understood as, told while it is typed; "" where there is nothing to say. */
record Echo(Messages messages) {
    /** The days of a deadline. */
    String ofDeadline(String typed, int year) {
        String days = DeadlineRecogniser.parseCell(TypedText.lines(typed), year)
                .stream()
                .map(Deadline::to)
                .filter(Objects::nonNull)
                .map(Days::day)
                .collect(Collectors.joining("; "));
        return days.isEmpty() ? "" : messages.get("review.detail.echo", days);
    }

    /** The bounds of a target; words that are no known spelling are told so, since they are kept as they are. */
    String ofTarget(String typed) {
        return TargetParser.parseCell(TypedText.line(typed)).map(this::told).orElse("");
    }

    private String told(Target target) {
        String from = number(target.from());
        String to = number(target.to());
        return switch (target) {
            case Target.Words _ -> "";
            case Target.Unparsed _ -> messages.get("structure.target.unknown");
            case Target.Exact _ -> messages.get("review.detail.echo", from);
            case Target.Range _ -> messages.get("structure.target.range", from, to);
            case Target.About _ -> messages.get("structure.target.about",
                    from.equals(to) ? from : messages.get("structure.target.bounds", from, to));
            case Target.MoreThan _ -> "> " + from;
            case Target.AtLeast _ -> "≥ " + from;
            case Target.LessThan _ -> "< " + to;
            case Target.AtMost _ -> "≤ " + to;
        };
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : VietnameseNumbers.format(value);
    }
}
