package vn.sokehoach.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that a module shows to all others. */
final class Exports {
    private Exports() {}

    /** The exports of the module, read from the class path; of a module that is not there, all its packages. */
    static Set<String> of(String module) {
        return descriptors().filter(descriptor -> descriptor.name().equals(module))
                .findFirst()
                .map(descriptor -> descriptor.exports()
                        .stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .orElse(Set.of(module + ".."));
    }

    private static Stream<ModuleDescriptor> descriptors() {
        try {
            return Collections.list(Exports.class.getClassLoader().getResources("module-info.class"))
                    .stream()
                    .map(Exports::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ModuleDescriptor read(URL file) {
        try (InputStream bytes = file.openStream()) {
            return ModuleDescriptor.read(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
