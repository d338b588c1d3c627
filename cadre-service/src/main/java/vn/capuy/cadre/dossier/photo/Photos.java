package vn.capuy.cadre.dossier.photo;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** The portraits in dossiers. Who may see whose is decided before. */
@ApplicationScoped
public class Photos {
    private final Jdbi jdbi;

    Photos(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The portrait with its content. */
    public record Portrait(String mediaType, int width, int height, String sha256, byte[] content) {}

    /** The portrait that stands, without its content. */
    public Optional<PhotoView> view(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select media_type, width, height, sha256, recorded_at, recorded_by from dossier_photo
                        where person = :person and voided_at is null""")
                .bind("person", person)
                .map(Rows.of(PhotoView.class))
                .findOne());
    }

    /** The portrait that stands. */
    public Optional<Portrait> portrait(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select media_type, width, height, sha256, content from dossier_photo
                        where person = :person and voided_at is null""")
                .bind("person", person)
                .map((row, context) -> new Portrait(
                        row.getString("media_type"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("sha256"),
                        row.getBytes("content")))
                .findOne());
    }

    void enter(UUID person, Picture picture, String sha256, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into dossier_photo
                          (id, person, media_type, width, height, sha256, content, recorded_at, recorded_by, version)
                        values (:id, :person, :type, :width, :height, :sha256, :content, :at, :by, 0)""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("person", person)
                .bind("type", picture.mediaType())
                .bind("width", picture.width())
                .bind("height", picture.height())
                .bind("sha256", sha256)
                .bind("content", picture.content())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    /** Takes the portrait of this content out of the dossier; false where it does not stand there any more. */
    boolean voidFor(UUID person, String sha256, String reason, Entry entry) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update dossier_photo set voided_at = :at, voided_by = :by, void_reason = :reason, version = version + 1
                        where person = :person and sha256 = :sha256 and voided_at is null""")
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .bind("reason", reason)
                        .bind("person", person)
                        .bind("sha256", sha256)
                        .execute())
                == 1;
    }
}
