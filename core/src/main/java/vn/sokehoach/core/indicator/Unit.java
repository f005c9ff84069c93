package vn.sokehoach.core.indicator;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/** Units of measurement as the documents print them. */
public final class Unit {
    static final String MONEY = "(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s+)?(?:đồng|USD|đô\\s+la(?:\\s+Mỹ)?|kWh)";
    private static final String COUNTED =
            "km²|km2|km|m²|m2|m³|m3|ha|héc\\s*ta|tấn|kg|lít|kWh|MWh|MW|GW|căn(?:\\s+hộ)?|xã|"
                    + "phường|thị\\s+trấn|huyện|quận|thị\\s+xã|thành\\s+phố|tỉnh|lao\\s+động|người|hộ|doanh\\s+nghiệp|"
                    + "hợp\\s+tác\\s+xã|giường(?:\\s+bệnh)?|bác\\s+s[ĩỹ]|dược\\s+s[ĩỹ]|điều\\s+dưỡng|thuê\\s+bao|chứng\\s+thư|tuổi|năm|"
                    + "tháng|ngày|giờ|trường|lượt(?:\\s+khách|\\s+người)?|vạn\\s+dân|học\\s+sinh|sản\\s+phẩm|dự\\s+án|nhiệm\\s+vụ|"
                    + "cơ\\s+sở|điểm(?:\\s+phần\\s+trăm)?|bậc|khu|cụm|trạm|ca|m";
    private static final String PER =
            "(?:\\s*/\\s*(?:(?:\\d{1,3}(?:\\.\\d{3})*\\s+)?(?:dân|trẻ|người|năm|tháng|ngày|vạn\\s+dân|ha|"
                    + "m²|m2|hộ|xã|huyện|lao\\s+động)))*";
    /** A unit that may follow a number, for building patterns. */
    public static final String PATTERN = "(?iu:[%‰]" + PER + "|(?:" + MONEY + "|" + COUNTED + ")(?![\\p{L}\\d])" + PER
            + ")";

    /** Shares, rates, ranks, ages: what a year does not add up. */
    private static final Pattern LEVEL = Pattern.compile("%|‰|/|so với|(?:thứ )?hạng|tuổi|điểm|bậc",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SQUARED = Pattern.compile("\\s*<sup>\\s*([23])\\s*</sup>|(?<=\\bk?m)\\s*([²³])",
            Pattern.CASE_INSENSITIVE);

    private Unit() {}

    /**
     * Whether values of this unit add up over a year ("vụ", "tỷ đồng"), so that a part of the year says little of the whole;
     * shares, rates, ranks and ages are levels, and so is what has no unit.
     */
    public static boolean addsUp(@Nullable String unit) {
        return unit != null && !LEVEL.matcher(unit).find();
    }

    /** The unit without markup and stray spaces ("m ² /người" is "m²/người"); null where the cell is empty. */
    public static @Nullable String normalise(String printed) {
        String plain = SQUARED.matcher(printed)
                .replaceAll(found -> "2".equals(found.group(1)) || "²".equals(found.group(2)) ? "²" : "³");
        String unit = VietnameseText.tidy(plain).replaceAll("\\s*/\\s*", "/");
        return unit.isEmpty() ? null : unit;
    }
}
