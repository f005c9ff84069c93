package vn.sokehoach.data.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies for other programs stand where the store's owner alone reads them, and none outlives its time. */
class PassingCopiesTest {
    private static final Instant NOON = Instant.parse("2024-05-20T05:00:00Z");

    @TempDir
    Path folder;

    private PassingCopies copies(String session) {
        return new PassingCopies(folder.resolve("so"), session, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void twoOfOneNameStandBesideEachOtherAndGoWithTheirTime() throws IOException {
        PassingCopies copies = copies(null);
        Path first = copies.lay("biên bản.txt", new byte[] {1});
        Path second = copies.lay("biên bản.txt", new byte[] {2});

        assertThat(first).hasBinaryContent(new byte[] {1}).isNotEqualTo(second);
        assertThat(first.startsWith(folder.resolve("so").resolve("opened"))).isTrue();
        assertThat(copies.clear(Duration.ofMinutes(2))).isFalse();
        assertThat(files()).isEqualTo(2);
        assertThat(copies.clear(Duration.ZERO)).isTrue();
        assertThat(files()).isZero();
    }

    @Test
    void whatAKilledProcessLeftGoesWhenTheStoreIsOpenedAgainWhereverItWas() throws IOException {
        Path session = Files.createDirectory(folder.resolve("phien"));
        Path inSession = copies(session.toString()).lay("a.pdf", new byte[9]);
        assertThat(inSession.startsWith(session)).isTrue();
        copies(null).lay("b.pdf", new byte[9]);
        Path notOurs = Files.write(session.resolve("khac"), new byte[1]);

        copies(session.toString()).empty();

        assertThat(files()).isEqualTo(1);
        assertThat(notOurs).exists();
    }

    @Test
    void onlyTheOwnerMayReadThemWhereTheSystemKnowsOwners() throws IOException {
        Path copy = copies("nowhere").lay("a.pdf", new byte[9]);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            for (Path place = copy.getParent(); !place.equals(folder.resolve("so")); place = place.getParent()) {
                assertThat(Files.getPosixFilePermissions(place)).as(place.toString()).hasSize(3);
            }
        }
        assertThat(copy).exists();
    }
}
