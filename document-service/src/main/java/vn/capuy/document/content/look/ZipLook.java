package vn.capuy.document.content.look;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks into an archive, which the newer office files are. Everything in it is unpacked once into nothing, the archives
 * within it too, so that one which swells is never read by anybody.
 */
final class ZipLook {
    private static final String ARCHIVE = "application/zip";
    private static final byte[] MARK = {'P', 'K', 3, 4};
    private static final int DEEPEST = 1;

    private final Set<Danger> dangers = EnumSet.noneOf(Danger.class);
    private final Parts parts = new Parts();
    private final Swelling swelling;
    private final byte[] buffer = new byte[1 << 16];
    private int entries;

    private ZipLook(long packed) {
        this.swelling = new Swelling(packed);
    }

    /** It swells: nothing more of it is looked at. */
    private static final class Swells extends IOException {}

    static Look into(File file) throws IOException {
        var look = new ZipLook(file.length());
        try {
            if (!ZipDirectory.isSmall(file)) {
                throw new Swells();
            }
            look.walk(file);
        } catch (Swells e) {
            look.dangers.add(Danger.SWELLS);
        } catch (ZipException | java.io.EOFException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            look.dangers.add(locked ? Danger.ENCRYPTED : Danger.BROKEN);
        }
        String found = look.parts.mediaType() == null ? ARCHIVE : look.parts.mediaType();
        return FileFormat.ofMediaType(found)
                .map(format -> Look.of(format, look.dangers))
                .orElseGet(() -> Look.unknown(found, look.dangers));
    }

    private void walk(File file) throws IOException {
        var names = new HashSet<String>();
        try (var archive = new ZipFile(file)) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                if (!names.add(entry.getName())) {
                    // Two programs may take a different one of the two.
                    dangers.add(Danger.BROKEN);
                }
                try (InputStream in = archive.getInputStream(entry)) {
                    part(entry.getName(), in, 0);
                }
            }
        }
    }

    private void part(String name, InputStream in, int depth) throws IOException {
        if (++entries > ZipDirectory.MOST_ENTRIES) {
            throw new Swells();
        }
        PartNames.judge(name, dangers);
        // Of a file within the file nothing is asked but what it holds.
        if (Parts.tells(name) && (depth == 0 || name.endsWith(".rels"))) {
            byte[] told = in.readNBytes(Parts.LARGEST);
            if (in.read() >= 0 || !swelling.takes(told.length)) {
                throw new Swells();
            }
            parts.read(name, told, dangers);
            return;
        }
        var again = new PushbackInputStream(in, MARK.length);
        byte[] first = again.readNBytes(MARK.length);
        again.unread(first);
        if (Looks.begins(first, MARK)) {
            within(again, depth + 1);
        }
        drain(again);
    }

    private void within(InputStream in, int depth) throws IOException {
        if (depth > DEEPEST) {
            dangers.add(Danger.NESTED);
            return;
        }
        var archive = new ZipInputStream(in);
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            part(entry.getName(), archive, depth);
        }
    }

    private void drain(InputStream in) throws IOException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (!swelling.takes(read)) {
                throw new Swells();
            }
        }
    }
}
