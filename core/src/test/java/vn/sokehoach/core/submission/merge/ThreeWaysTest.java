package vn.sokehoach.core.submission.merge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.KitField;

/** The laws of comparing three values. */
class ThreeWaysTest {
    /** Three values of one field, few enough to meet each other often. */
    record Three(KitField field, String sent, String ours, String returned) {
        Result result() {
            return ThreeWays.of(field, sent, ours, returned, false);
        }

        /** What stands after what is theirs was taken. */
        String after() {
            return result() == Result.THEIRS ? returned : ours;
        }
    }

    @Provide
    Arbitrary<Three> threes() {
        return Arbitraries.of(KitField.values())
                .flatMap(field -> Combinators.combine(values(field), values(field), values(field))
                        .as((sent, ours, returned) -> new Three(field, sent, ours, returned)));
    }

    private static Arbitrary<String> values(KitField field) {
        return switch (field) {
            case STATUS -> Arbitraries.of("", "NOT_STARTED", "IN_PROGRESS", "REPORTED", "DONE", "PAUSED");
            case PERCENT -> Arbitraries.of("", "0", "40", "100");
            case RESULT, DIFFICULTIES, PROPOSALS -> Arbitraries.of("", "Đủ", "Đu\u0309", "Đủ  hai", "Đủ\nhai");
            case ACTUAL, CUMULATIVE, ESTIMATE -> Arbitraries.of("", "5,1", "5,10", "5,1 %", "1.000", "Đạt", "đạt");
        };
    }

    @Property
    void whatComesBackAsItWasSentChangesNothing(@ForAll("threes") Three three) {
        Three back = new Three(three.field, three.sent, three.ours, three.sent);
        assertThat(back.result()).isIn(Result.UNCHANGED, Result.OURS);
    }

    @Property
    void takingTheSameTwiceChangesNothingMore(@ForAll("threes") Three three) {
        Three again = new Three(three.field, three.sent, three.after(), three.returned);
        assertThat(again.after()).isEqualTo(three.after());
        if (three.result() == Result.THEIRS) {
            assertThat(again.result()).isEqualTo(Result.UNCHANGED);
        }
    }

    @Property
    void whatTheOfficeChangedIsNeverOverridden(@ForAll("threes") Three three) {
        if (!SameMeaning.of(three.field, three.sent, three.ours)) {
            assertThat(three.after()).isEqualTo(three.ours);
        }
    }

    @Property
    void whatOnlyTheAgencyChangedAlwaysArrives(@ForAll("threes") Three three) {
        Three alone = new Three(three.field, three.sent, three.sent, three.returned);
        assertThat(SameMeaning.ofReturned(three.field, three.returned, alone.after())).isTrue();
    }

    @Property
    void sameMeaningIsAnEquivalence(@ForAll("threes") Three three) {
        KitField field = three.field;
        assertThat(SameMeaning.of(field, three.sent, three.sent)).isTrue();
        assertThat(SameMeaning.of(field, three.sent, three.ours))
                .isEqualTo(SameMeaning.of(field, three.ours, three.sent));
        if (SameMeaning.of(field, three.sent, three.ours) && SameMeaning.of(field, three.ours, three.returned)) {
            assertThat(SameMeaning.of(field, three.sent, three.returned)).isTrue();
        }
    }

    @Test
    void figuresAreComparedAsNumbersAndTextsByTheirLetters() {
        assertThat(SameMeaning.of(KitField.ACTUAL, "5,10", "5,1")).isTrue();
        assertThat(SameMeaning.of(KitField.RESULT, "Đủ  hai", "Đu\u0309 hai")).isTrue();
        assertThat(SameMeaning.of(KitField.RESULT, "Đủ", "đủ")).isFalse();
    }
}
