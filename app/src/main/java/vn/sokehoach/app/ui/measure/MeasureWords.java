package vn.sokehoach.app.ui.measure;

import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Judgement;
import vn.sokehoach.core.indicator.Judgement.Arithmetic;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Measured;
import vn.sokehoach.core.indicator.Verdict;
import vn.sokehoach.core.text.VietnameseNumbers;

/** Puts measurements and verdicts into words. */
public record MeasureWords(Messages messages) {

    /** "Đạt". */
    public String of(Verdict verdict) {
        return messages.of("verdict", verdict);
    }

    /** "cao hơn là tốt"; that it is not known for null. */
    public String of(@Nullable Direction direction) {
        return direction == null ? messages.get("direction.unknown") : messages.of("direction", direction);
    }

    /** "5,10 (lũy kế, quý II/2024)". */
    public String of(Measurement measurement) {
        return messages.get("measure.value", measurement.measured().printed(),
                messages.of("measure.kind", measurement.kind()), period(measurement));
    }

    /** "quý II/2024"; the code of a period that this version does not know. */
    public String period(Measurement measurement) {
        return measurement.inPeriod().map(this::of).orElse(measurement.period());
    }

    /** "quý II/2024" of the code "2024-Q2"; a code that this version does not know as it is. */
    public String period(String code) {
        return new Sentences(messages).period(code);
    }

    /** "quý II/2024", "tháng 5/2024", "6 tháng 2024", "năm 2024". */
    public String of(MeasuredPeriod period) {
        return new Sentences(messages).of(period);
    }

    /** What a typed value is taken for: "= 1.800,5"; the words themselves where it is none. */
    public String echo(Measured measured) {
        return messages.get("measure.echo", measured.number() == null ? measured.printed()
                : VietnameseNumbers.format(measured.number()));
    }

    /** How the verdict came about, in one sentence. */
    public String arithmetic(Judgement judgement) {
        Measurement measured = judgement.measurement();
        if (measured == null) {
            return messages.get("measure.why.NO_FIGURE");
        }
        String target = judgement.target() == null ? "–" : judgement.target().target().printed().strip();
        Arithmetic numbers = judgement.arithmetic();
        if (judgement.verdict() == Verdict.NO_DIRECTION) {
            return messages.get("measure.why.NO_DIRECTION", measured.measured().printed(), target);
        }
        if (numbers == null) {
            return messages.get("measure.why.words", measured.measured().printed(), target);
        }
        String percent = numbers.percent() == null ? ""
                : messages.get("measure.percent", VietnameseNumbers.format(numbers.percent()),
                        VietnameseNumbers.format(numbers.bound()));
        return messages.get("measure.why", measured.measured().printed(), target, of(judgement.direction()),
                VietnameseNumbers.format(numbers.measured()), VietnameseNumbers.format(numbers.bound()),
                VietnameseNumbers.format(numbers.difference())) + percent
                + (judgement.unfinished() ? " " + messages.get("measure.unfinished", period(measured)) : "");
    }
}
