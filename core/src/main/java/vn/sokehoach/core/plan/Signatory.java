package vn.sokehoach.core.plan;

import org.jspecify.annotations.Nullable;

/** Who signed: "TM. ỦY BAN NHÂN DÂN TỈNH", "CHỦ TỊCH", "Võ Văn Minh"; each null where it is not printed. */
public record Signatory(@Nullable String authority, @Nullable String position, @Nullable String name) {}
