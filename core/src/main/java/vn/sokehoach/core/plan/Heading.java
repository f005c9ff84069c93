package vn.sokehoach.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head and the foot of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II).
 *
 * @param number       as printed without spaces ("298/KH-UBND"); null in drafts
 * @param issueDate    null in drafts and in appendices without their plan
 * @param place        the place in the date line ("Bình Dương")
 * @param documentType "KẾ HOẠCH", "CHƯƠNG TRÌNH" ...
 * @param title        the trích yếu, on one line
 * @param issuer       "Ủy ban nhân dân tỉnh Bình Dương"
 */
public record Heading(@Nullable String number, @Nullable LocalDate issueDate, @Nullable String place,
        @Nullable String documentType, @Nullable String title, @Nullable String issuer,
        @Nullable Signatory signatory) {}
