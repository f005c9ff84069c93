package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.review.ResumedReview;
import vn.sokehoach.data.journal.StoreFolder;

/** A review that is damaged on the disk is refused and named, and harms neither the book nor another review. */
class DamagedDraftsTest {

    @TempDir
    Path folder;

    private ReviewDesk desk;
    private FailingFolder disk;
    private PreparedImport prepared;

    @BeforeEach
    void open() throws Exception {
        disk = new FailingFolder(folder);
        desk = ReviewDesk.on(disk);
        prepared = desk.prepared(ReviewDesk.TEXT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private UUID saved() throws Exception {
        desk.save(prepared, desk.corrected(prepared));
        return desk.reviews().waiting().reviews().getFirst().id();
    }

    private Path drafts() {
        return folder.resolve("drafts");
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        }
    }

    private void isRefused(UUID review) throws IOException {
        assertThatThrownBy(() -> desk.resumed(review)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.DRAFT_DAMAGED));
        assertThat(desk.reviews().waiting()).isEqualTo(new ReviewDrafts.Listing(List.of(), List.of(), List.of()));
    }

    @Test
    void aFileThatWasCutAnywhereIsSeen() throws Exception {
        for (int file = 0; file < 3; file++) {
            for (int share = 0; share < 4; share++) {
                UUID review = saved();
                Path cut = files(drafts().resolve(review.toString())).get(file);
                byte[] whole = Files.readAllBytes(cut);
                Files.write(cut, Arrays.copyOf(whole, share == 3 ? whole.length - 1 : whole.length * share / 3));

                if (desk.reviews().waiting().damaged().isEmpty()) {
                    isRefused(review);
                }
                assertThat(drafts().resolve(review.toString())).doesNotExist();
            }
        }
    }

    @Test
    void aByteThatFlippedAnywhereIsSeen() throws Exception {
        for (int file = 0; file < 3; file++) {
            for (int place = 0; place < 12; place++) {
                UUID review = saved();
                Path altered = files(drafts().resolve(review.toString())).get(file);
                byte[] bytes = Files.readAllBytes(altered);
                bytes[place * (bytes.length - 1) / 11] ^= 4;
                Files.write(altered, bytes);

                if (desk.reviews().waiting().damaged().isEmpty()) {
                    isRefused(review);
                }
            }
        }
    }

    @Test
    void aDamagedOneHarmsNoOtherAndTheBookOpensAndIsSound() throws Exception {
        UUID first = saved();
        prepared = desk.prepared(ReviewDesk.TEXT.replace("12/KH", "13/KH"));
        desk.save(prepared, desk.corrected(prepared));
        Files.write(drafts().resolve(first.toString()).resolve("corrections"), new byte[] {7});
        Files.writeString(drafts().resolve("ghi chú.txt"), "của người dùng");
        desk.close();
        open();

        ReviewDrafts.Listing listing = desk.reviews().waiting();
        assertThat(listing.damaged()).containsExactly(first + ".damaged-1");
        assertThat(listing.reviews()).hasSize(1);
        assertThat(desk.reviews().waiting().damaged()).as("told once").isEmpty();
        assertThat(desk.store().report().events()).isEmpty();
        assertThat(desk.store().examination().examine().findings()).isEmpty();
        assertThat(drafts().resolve("ghi chú.txt")).exists();
        assertThat(desk.resumed().lost()).isZero();
    }

    @Test
    void aDiskThatCannotBeWrittenLeavesTheReviewAsItWasSavedBefore() throws Exception {
        EditedPlan edited = desk.corrected(prepared);
        desk.save(prepared, edited);
        int before = edited.edits().size();
        edited.apply(new PlanEdit.Drop(edited.plan().tasks().toList().getLast().id()));
        disk.fails = true;
        assertThatThrownBy(() -> desk.save(prepared, edited)).isInstanceOf(IOException.class);

        ResumedReview resumed = desk.resumed();
        assertThat(resumed.of(resumed.prepared().plans().getFirst()).edits()).hasSize(before);
        desk.save(prepared, edited);
        resumed = desk.resumed();
        assertThat(resumed.of(resumed.prepared().plans().getFirst()).edits()).isEqualTo(edited.edits());
    }

    @Test
    void whatWasOnlyBegunWhenThePowerWentIsNoReview() throws Exception {
        UUID review = saved();
        Files.delete(drafts().resolve(review.toString()).resolve("corrections"));

        assertThat(desk.reviews().waiting()).isEqualTo(new ReviewDrafts.Listing(List.of(), List.of(), List.of()));
        assertThat(drafts()).isEmptyDirectory();
    }

    @Test
    void noMoreReviewsWaitThanMayButThoseThatWaitGoOn() throws Exception {
        for (int i = 0; i < ReviewDrafts.MOST; i++) {
            prepared = desk.prepared(ReviewDesk.TEXT);
            desk.save(prepared, desk.opened(prepared));
        }
        desk.save(prepared, desk.corrected(prepared));
        PreparedImport further = desk.prepared(ReviewDesk.TEXT);

        assertThatThrownBy(() -> desk.save(further, desk.opened(further))).isInstanceOfSatisfying(
                StoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.DRAFTS_FULL));
        assertThat(desk.reviews().waiting().reviews()).hasSize(ReviewDrafts.MOST);
    }

    /** A disk that can be made to fail when something is brought to it. */
    private static final class FailingFolder extends StoreFolder {
        private boolean fails;

        FailingFolder(Path root) {
            super(root);
        }

        @Override
        protected void force(FileChannel channel) throws IOException {
            if (fails) {
                fails = false;
                throw new IOException("no space left");
            }
            super.force(channel);
        }
    }
}
