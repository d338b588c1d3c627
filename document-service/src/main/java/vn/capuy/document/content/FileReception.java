package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import vn.capuy.document.content.look.Danger;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.document.content.look.Look;
import vn.capuy.document.content.look.Looks;
import vn.capuy.document.content.rules.FileSizes;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;

/** Looks at what is handed in before it is kept: it is what its name says, not too large, and nothing speaks against it. */
@ApplicationScoped
class FileReception {
    private static final String BODY = "body";
    private static final long MEGABYTE = 1L << 20;

    private final EnteredLimits limits;
    private final Clock clock;

    FileReception(EnteredLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The file as it may be kept.
     *
     * @param claimedType the request's {@code Content-Type}
     * @throws ProblemException 400 with every danger, 413 or 415 where it may not
     */
    ReceivedFile receive(String claimedName, MediaType claimedType, File content) {
        if (content == null || content.length() == 0) {
            throw ProblemException.invalid(BODY, "file.empty");
        }
        try {
            Look look = Looks.into(content);
            FileName name = FileName.of(claimedName);
            requireTaken(look, content.length());
            requireTrue(look, name, claimedType);
            return new ReceivedFile(
                    name.ending(look.format()), look.format(), content, content.length(), sha256(content), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireTaken(Look look, long size) {
        if (!look.dangers().isEmpty()) {
            throw ProblemException.invalid(look.dangers().stream()
                    .map(Danger::messageKey)
                    .map(key -> Fault.of(BODY, key))
                    .toList());
        }
        int largest = look.format() == null ? 0 : largest(look.format());
        if (largest == 0) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "file.format-not-taken", Map.of("found", look.mediaType()));
        }
        if (size > largest * MEGABYTE) {
            throw ProblemException.of(
                    ProblemType.TOO_LARGE, "file.too-large", Map.of("format", look.format(), "most", largest));
        }
    }

    int largest(FileFormat format) {
        return limits.of(FileSizes.of(format.slug())).on(VietnamTime.today(clock));
    }

    private static void requireTrue(Look look, FileName name, MediaType claimed) {
        boolean named = name.fits(look.format());
        boolean typed = claimed == null
                || claimed.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                || claimed.isCompatible(MediaType.valueOf(look.format().mediaType()));
        if (!named || !typed) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "file.not-what-it-says",
                    Map.of("name", name.text(), "found", look.mediaType()));
        }
    }

    static String sha256(File content) throws IOException {
        try (InputStream in =
                new DigestInputStream(Files.newInputStream(content.toPath()), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
