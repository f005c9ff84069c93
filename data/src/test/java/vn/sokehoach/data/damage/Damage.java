package vn.sokehoach.data.damage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.data.damage.TypedIntoExcel.Settings;

/** One way in which a value comes to show another. */
enum Damage {
    TYPED_UNDER_VIETNAMESE_SETTINGS {
        @Override
        Optional<String> of(String printed, String unit, int year) {
            return shown(TypedIntoExcel.of(printed, Settings.VIETNAMESE, year), false);
        }
    },
    TYPED_UNDER_ENGLISH_SETTINGS {
        @Override
        Optional<String> of(String printed, String unit, int year) {
            return shown(TypedIntoExcel.of(printed, Settings.ENGLISH, year), false);
        }
    },
    SHOWN_WITHOUT_FORMAT {
        @Override
        Optional<String> of(String printed, String unit, int year) {
            String typed = unit.equals("%") && NUMBER.matcher(printed).matches() ? printed + "%" : printed;
            return shown(TypedIntoExcel.of(typed, Settings.VIETNAMESE, year), true);
        }
    },
    SEPARATOR_LOST {
        @Override
        Optional<String> of(String printed, String unit, int year) {
            return Optional.of(printed)
                    .filter(text -> NUMBER.matcher(text).matches() && text.contains(","))
                    .map(text -> VietnameseNumbers.parse(text).orElseThrow().unscaledValue())
                    .filter(digits -> digits.signum() > 0)
                    .map(digits -> VietnameseNumbers.format(new BigDecimal(digits)));
        }
    };

    private static final Pattern NUMBER = Pattern.compile("[\\d.]+(?:,\\d+)?");

    /** What the cell shows afterwards; empty where nothing happens to such a text. */
    abstract Optional<String> of(String printed, String unit, int year);

    private static Optional<String> shown(TypedIntoExcel typed, boolean bare) {
        return Optional.ofNullable(typed.number())
                .map(number -> new DataFormatter(Locale.of("vi", "VN")).formatRawCellContents(number, 1_000,
                        bare ? "General" : typed.format()));
    }
}
