package vn.capuy.cadre.dossier.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonView;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Portraits are put into dossiers, shown and taken out; the ones before are kept. */
@ApplicationScoped
class PhotoService {
    /** Two mebibytes: enough for a portrait in print. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final String TYPE = "person";
    private static final String REPLACED = "Replaced by another portrait";

    private final Photos photos;
    private final People people;
    private final Journal journal;
    private final Entries entries;

    PhotoService(Photos photos, People people, Journal journal, Entries entries) {
        this.photos = photos;
        this.people = people;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    Photos.Portrait read(UUID person) {
        PersonView whose = people.known(person);
        Photos.Portrait portrait = photos.portrait(person).orElseThrow(ProblemException::notFound);
        journal.write("photo.read", TYPE, person, whose.managedBy(), null);
        return portrait;
    }

    /** Puts the portrait where there was none, or in the place of the one whose tag is named. */
    @Transactional
    PhotoView put(UUID person, String ifMatch, File body) {
        PersonView whose = people.standing(person);
        Optional<PhotoView> before = photos.view(person);
        before.ifPresent(photo -> require(ifMatch, photo.sha256()));
        byte[] content = content(body);
        Picture picture = Picture.of(content)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "photo.not-a-picture",
                        Map.of("side", Picture.LONGEST_SIDE)));
        String sha256 = sha256(content);
        if (before.isPresent() && before.get().sha256().equals(sha256)) {
            return before.get();
        }
        var now = entries.now();
        if (before.isPresent() && !photos.voidFor(person, before.get().sha256(), REPLACED, now)) {
            throw ProblemException.of(ProblemType.STALE);
        }
        photos.enter(person, picture, sha256, now);
        journal.write("photo.entered", TYPE, person, whose.managedBy(), Map.of("sha256", sha256));
        return photos.view(person).orElseThrow();
    }

    @Transactional
    void voidFor(UUID person, String ifMatch, String reason) {
        PersonView whose = people.known(person);
        PhotoView photo = photos.view(person).orElseThrow(ProblemException::notFound);
        require(ifMatch, photo.sha256());
        if (!photos.voidFor(person, photo.sha256(), reason, entries.now())) {
            throw ProblemException.of(ProblemType.STALE);
        }
        journal.write(
                "photo.voided", TYPE, person, whose.managedBy(), Map.of("sha256", photo.sha256(), "reason", reason));
    }

    private static void require(String ifMatch, String sha256) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.strip().equals('"' + sha256 + '"') && !ifMatch.strip().equals("*")) {
            throw ProblemException.of(ProblemType.STALE);
        }
    }

    private static byte[] content(File body) {
        if (body.length() > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "photo.too-large", Map.of("max", LARGEST / 1024 / 1024));
        }
        try {
            return Files.readAllBytes(body.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
