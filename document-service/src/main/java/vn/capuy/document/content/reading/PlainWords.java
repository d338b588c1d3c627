package vn.capuy.document.content.reading;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Words of a plain text: UTF-8 or UTF-16; the older Vietnamese code page 1258 where it is neither. */
final class PlainWords {
    private static final Charset OLD_VIETNAMESE = Charset.forName("windows-1258");
    private static final char MARK = '\uFEFF';

    private PlainWords() {}

    static void read(File file, WordCollector words) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file.toPath())) {
            first = in.readNBytes(2);
        }
        boolean wide = first.length == 2 && (first[0] == -1 && first[1] == -2 || first[0] == -2 && first[1] == -1);
        Charset charset = wide ? StandardCharsets.UTF_16 : isUtf8(file) ? StandardCharsets.UTF_8 : OLD_VIETNAMESE;
        try (Reader in = new InputStreamReader(Files.newInputStream(file.toPath()), charset)) {
            char[] buffer = new char[1 << 13];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                words.add(new String(buffer, 0, read).replace(String.valueOf(MARK), ""));
            }
        }
    }

    private static boolean isUtf8(File file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader in = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file.toPath())), strict)) {
            in.transferTo(java.io.Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
