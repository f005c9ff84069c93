package vn.sokehoach.data.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.RecoveryKey;

/** The form of encrypted files, lines and keys: what was written comes back, and nothing else does. */
class SealedFilesTest {

    private static final int CHUNK = 1 << 16;
    private static final BookKey PASSWORD = BookKey.password("mưa phùn");

    private final MasterKey key = MasterKey.random();
    private final FileForm form = FileForm.sealed(key);
    private final Random random = new Random(5);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000})
    void giveBackWhatWasWritten(int length) throws IOException {
        byte[] content = content(length);
        byte[] file = sealed(content);

        assertThat(opened(file, form)).isEqualTo(content);
        assertThat(form.contentSize(file.length)).isEqualTo(length);
        assertThat(sealed(content)).as("never the same bytes twice").isNotEqualTo(file);
    }

    @Test
    void doNotOpenWhereABitIsChangedOrTheEndIsMissing() throws IOException {
        byte[] file = sealed(content(2 * CHUNK + 100));
        for (int i = 0; i < 60; i++) {
            byte[] changed = file.clone();
            changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            assertDamaged(changed);
            assertDamaged(Arrays.copyOf(file, random.nextInt(file.length)));
            assertDamaged(Arrays.copyOf(file, file.length + 1 + random.nextInt(100)));
        }
        int head = SealedChunks.HEAD;
        assertDamaged(Arrays.copyOf(file, head + SealedChunks.SEALED_CHUNK));
        assertDamaged(Arrays.copyOf(file, head + 2 * SealedChunks.SEALED_CHUNK));
    }

    @Test
    void doNotOpenWhereChunksChangedPlaces() throws IOException {
        byte[] file = sealed(content(3 * CHUNK));
        byte[] moved = file.clone();
        int first = SealedChunks.HEAD;
        int second = first + SealedChunks.SEALED_CHUNK;
        System.arraycopy(file, first, moved, second, SealedChunks.SEALED_CHUNK);
        System.arraycopy(file, second, moved, first, SealedChunks.SEALED_CHUNK);
        assertDamaged(moved);

        byte[] other = sealed(content(3 * CHUNK));
        byte[] mixed = file.clone();
        System.arraycopy(other, second, mixed, second, SealedChunks.SEALED_CHUNK);
        assertDamaged(mixed);
    }

    @Test
    void doNotOpenWithAnotherKey() throws IOException {
        byte[] file = sealed(content(100));

        assertThatThrownBy(() -> opened(file, FileForm.sealed(MasterKey.random()))).isInstanceOf(DamagedSeal.class);
    }

    @Test
    void linesAreOpenedOneByOne() {
        byte[] line = "{\"n\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = form.sealedLine(line);

        assertThat(form.openedLine(sealed)).hasValue(line);
        assertThat(sealed).doesNotContain((byte) '\n').isNotEqualTo(form.sealedLine(line));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] = (byte) (changed[i] == 'A' ? 'B' : 'A');
            assertThat(form.openedLine(changed)).isEmpty();
        }
        assertThat(form.openedLine(line)).isEmpty();
        assertThat(form.openedLine(new byte[0])).isEmpty();
    }

    @Test
    void aKeyFileTellsAWrongPasswordFromDamage() throws Exception {
        RecoveryKey recovery = RecoveryKey.random(random);
        KeyFile file = KeyFile.of(key, PASSWORD, recovery, () -> 1000);
        byte[] text = file.text();
        KeyFile read = KeyFile.read(text).orElseThrow();

        assertThat(read.opened(PASSWORD).bytes()).isEqualTo(key.bytes());
        assertThat(read.opened(BookKey.recovery(recovery.printed())).bytes()).isEqualTo(key.bytes());
        assertThatThrownBy(() -> read.opened(BookKey.password("mưa phùn "))).isInstanceOf(WrongKey.class);
        assertThatThrownBy(() -> read.opened(BookKey.recovery(PASSWORD.text()))).isInstanceOf(WrongKey.class);
        for (int i = 0; i < text.length; i++) {
            byte[] changed = text.clone();
            changed[i] ^= 1;
            assertThat(KeyFile.read(changed)).as("byte " + i).isEmpty();
            assertThat(KeyFile.read(Arrays.copyOf(text, i))).isEmpty();
        }
    }

    @Test
    void aKeyFileWithoutRecoveryKeyOpensWithItsPasswordOnly() throws Exception {
        KeyFile file = KeyFile.read(KeyFile.of(key, PASSWORD, null, () -> 1000).text()).orElseThrow();

        assertThat(file.opened(PASSWORD).id()).isEqualTo(key.id());
        assertThatThrownBy(() -> file.opened(BookKey.recovery("2222"))).isInstanceOf(WrongKey.class);
    }

    @Test
    void theDerivationIsNeverShortOfItsLeastRounds() {
        assertThat(Stretching.calibrated().getAsInt()).isBetween(210_000, Stretching.MOST);
    }

    @Test
    void nothingSecretIsToldByTexts() {
        Set<String> texts = new HashSet<>();
        texts.add(PASSWORD.toString());
        texts.add(RecoveryKey.random(random).toString());
        texts.add(KeyFile.of(key, PASSWORD, null, () -> 1000).toString());

        assertThat(texts).allMatch(text -> text.length() < 25).noneMatch(text -> text.contains("mưa"));
        assertThat(new WrongKey(PASSWORD)).hasMessage("BookKey[PASSWORD]");
    }

    @Test
    void anEnvelopeIsOpenedByItsKeysAndOtherFilesStandAsTheyAre() throws Exception {
        KeyFile file = KeyFile.of(key, PASSWORD, null, () -> 1000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Envelope(key, file).write(out, content -> content.write(content(1000)));
        byte[] bytes = out.toByteArray();

        assertThat(bytesOf(bytes, KeyRing.of(Optional.of(key), null))).hasSize(1000);
        assertThat(bytesOf(bytes, KeyRing.of(Optional.empty(), PASSWORD))).hasSize(1000);
        assertThatThrownBy(() -> bytesOf(bytes, KeyRing.of(Optional.empty(), null)))
                .isInstanceOf(Envelope.NotOpened.class);
        assertThatThrownBy(() -> bytesOf(bytes, KeyRing.of(Optional.of(MasterKey.random()), BookKey.password("?"))))
                .isInstanceOf(Envelope.NotOpened.class);
        byte[] plain = content(50);
        assertThat(bytesOf(plain, KeyRing.of(Optional.empty(), null))).isEqualTo(plain);
        assertThat(bytesOf(new byte[0], KeyRing.of(Optional.empty(), null))).isEmpty();
    }

    private static byte[] bytesOf(byte[] file, KeyRing keys) throws IOException {
        return Envelope.opened(new ByteArrayInputStream(file), keys).readAllBytes();
    }

    private void assertDamaged(byte[] file) {
        assertThatThrownBy(() -> opened(file, form)).isInstanceOf(DamagedSeal.class);
    }

    private static byte[] opened(byte[] file, FileForm form) throws IOException {
        return form.opened(new ByteArrayInputStream(file)).readAllBytes();
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(sealing -> sealing.write(content), out);
        return out.toByteArray();
    }

    private byte[] content(int length) {
        byte[] content = new byte[length];
        random.nextBytes(content);
        return content;
    }
}
