package vn.sokehoach.data.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.importing.SamplePlans;

/** The sample plans as they ship: one with text and indicator appendices, one of appendices with an assignment table. */
public final class ShippedPlans implements SamplePlans {
    private static final List<String> NAMES = List.of("mau-binh-duong-2024.txt", "mau-tra-vinh-2023.txt");

    @Override
    public List<IncomingFile> files() {
        return NAMES.stream().map(name -> IncomingFile.of(name, content(name))).toList();
    }

    private static byte[] content(String name) {
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
