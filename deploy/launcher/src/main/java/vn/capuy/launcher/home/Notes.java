package vn.capuy.launcher.home;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A small file of names and values that outlives a start. */
public final class Notes {
    private final Path file;

    public Notes(Path file) {
        this.file = file;
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(PrivateFiles.read(file).getProperty(name));
    }

    public synchronized void put(String name, String value) {
        Properties properties = PrivateFiles.read(file);
        if (!value.equals(properties.setProperty(name, value))) {
            PrivateFiles.write(file, properties);
        }
    }
}
