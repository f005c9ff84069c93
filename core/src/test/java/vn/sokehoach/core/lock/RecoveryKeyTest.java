package vn.sokehoach.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What happens to a recovery key between the paper and the keyboard. */
class RecoveryKeyTest {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Random random = new Random(31);

    @RepeatedTest(20)
    void isReadAgainHoweverItIsTyped() {
        RecoveryKey key = RecoveryKey.random(random);
        String typed = "  " + key.printed().toLowerCase(Locale.ROOT).replace('-', ' ') + "\n";

        assertThat(RecoveryKey.typed(typed)).isEqualTo(key);
        assertThat(RecoveryKey.typed(typed).mistypedGroup()).isEmpty();
        assertThat(key.printed()).matches("([2-9A-HJKMNP-Z]{5}-){6}[2-9A-HJKMNP-Z]{5}");
    }

    @Test
    void tellsTheGroupOfEveryWrongLetter() {
        RecoveryKey key = RecoveryKey.random(random);
        for (int group = 0; group < 7; group++) {
            for (int at = 0; at < 5; at++) {
                for (char letter : LETTERS.toCharArray()) {
                    String there = key.groups().get(group);
                    if (there.charAt(at) != letter) {
                        assertThat(with(key, group, there.substring(0, at) + letter + there.substring(at + 1))
                                .mistypedGroup()).hasValue(group + 1);
                    }
                }
            }
        }
    }

    @RepeatedTest(50)
    void tellsLettersAndGroupsThatChangedPlaces() {
        RecoveryKey key = RecoveryKey.random(random);
        int at = random.nextInt(4);
        String there = key.groups().get(3);
        String swapped = there.substring(0, at) + there.charAt(at + 1) + there.charAt(at) + there.substring(at + 2);
        if (!swapped.equals(there)) {
            assertThat(with(key, 3, swapped).mistypedGroup()).hasValue(4);
        }
        List<String> groups = new ArrayList<>(key.groups());
        Collections.swap(groups, 1, 5);
        assertThat(new RecoveryKey(groups).mistypedGroup()).hasValue(2);
    }

    @Test
    void tellsWhatIsMissingOrTooMuch() {
        RecoveryKey key = RecoveryKey.random(random);
        String printed = key.printed();

        assertThat(RecoveryKey.typed("").mistypedGroup()).hasValue(1);
        assertThat(RecoveryKey.typed(printed.substring(0, 20)).mistypedGroup()).hasValue(4);
        assertThat(RecoveryKey.typed(printed + "2").mistypedGroup()).hasValue(7);
        assertThat(RecoveryKey.typed(printed.substring(0, 10) + "!" + printed.substring(11)).mistypedGroup())
                .hasValue(2);
    }

    @Test
    void adviceIsByLengthAndVariety() {
        assertThat(PasswordAdvice.of(" ")).isEqualTo(PasswordAdvice.NOTHING);
        assertThat(PasswordAdvice.of("matkhau")).isEqualTo(PasswordAdvice.SHORT);
        assertThat(PasswordAdvice.of("20262026202")).isEqualTo(PasswordAdvice.UNIFORM);
        assertThat(PasswordAdvice.of("aaaaaaaaaaaaaaaaaa")).isEqualTo(PasswordAdvice.UNIFORM);
        assertThat(PasswordAdvice.of("trâu vàng qua sông")).isEqualTo(PasswordAdvice.GOOD);
    }

    private static RecoveryKey with(RecoveryKey key, int group, String text) {
        List<String> groups = new ArrayList<>(key.groups());
        groups.set(group, text);
        return new RecoveryKey(groups);
    }
}
