package vn.capuy.report.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Keeps seals. Only ever appended to. */
@ApplicationScoped
class Seals {
    private static final String INSERT = """
            insert into seal (id, org, title, from_day, to_day, tree, reach, known_at, sealed_at, scope_day, sealed_by,
              clearance, figures, content, sha256, supersedes, ground)
            values (:id, :org, :title, :from, :to, :tree, :reach, :knownAt, :sealedAt, :scopeDay, :sealedBy,
              :clearance, :figures, :content, :sha256, cast(:supersedes as uuid), :ground)""";

    private final Jdbi jdbi;

    Seals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param scopeDay the day by which it belongs to a scope
     * @return the hash by which the seal is known
     */
    String keep(SealedContent sealed, LocalDate scopeDay) {
        String text = SealText.of(sealed);
        String hash = SealText.hash(text);
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", sealed.seal())
                .bind("org", sealed.org())
                .bind("title", sealed.title())
                .bind("from", sealed.from())
                .bind("to", sealed.to())
                .bind("tree", sealed.tree().name())
                .bind("reach", sealed.reach() == null ? null : sealed.reach().name())
                .bind("knownAt", sealed.knownAt().atOffset(ZoneOffset.UTC))
                .bind("sealedAt", sealed.sealedAt().atOffset(ZoneOffset.UTC))
                .bind("scopeDay", scopeDay)
                .bind("sealedBy", sealed.sealedBy())
                .bind("clearance", sealed.clearance())
                .bind("figures", sealed.figures().size())
                .bind("content", text)
                .bind("sha256", hash)
                .bind("supersedes", sealed.supersedes())
                .bind("ground", sealed.ground())
                .execute());
        return hash;
    }
}
