package vn.sokehoach.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.reading.ReadingStep;
import vn.sokehoach.core.usecase.importing.FileOnDisk;

/** Whoever waits until a document is compared with the book hears how far that is. */
class CountedComparisonTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-20T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void thePlansOfTheBookAndThatOfTheDocumentAreCounted() throws Exception {
        Path file = Files.writeString(folder.resolve("cay.txt"), """
                ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
                Số: 81/KH-UBND
                Bình Dương, ngày 08 tháng 02 năm 2024

                KẾ HOẠCH
                Trồng cây ven đường năm 2024

                I. NHIỆM VỤ
                1. Cây xanh
                a) Sở Xây dựng chủ trì trồng cây sao dọc tuyến kênh.
                """);
        List<ReadingStep> steps = new ArrayList<>();
        try (Office office = Offices.door(CLOCK).open(folder.resolve("so"), Duration.ZERO)) {
            List<FileOnDisk> files = List.of(new FileOnDisk(file));
            office.importing().store(office.importing().prepare(files, Optional.empty()), "An");
            office.importing().prepare(files, Optional.empty(), steps::add);

            List<ReadingStep> compared =
                    steps.stream().filter(step -> step.act() == ReadingStep.Act.COMPARE).toList();
            assertThat(compared).extracting(ReadingStep::part).containsExactly(1, 2);
            assertThat(compared).extracting(ReadingStep::parts).containsOnly(2);
        }
    }
}
