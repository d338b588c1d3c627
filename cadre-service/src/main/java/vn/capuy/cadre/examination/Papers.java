package vn.capuy.cadre.examination;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** Papers under their codes, and what they were given. Only {@link #open} and {@link #slips} join codes and candidates. */
@ApplicationScoped
class Papers {
    private final Jdbi jdbi;
    private final Projections projections;

    Papers(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** A paper and its score, once it stands. */
    public record Paper(String code, BigDecimal score) {}

    /** A mark that counts. */
    public record Given(UUID id, String code, String marker, BigDecimal score) {}

    /** Each candidate gets a code of those drawn; papers are entered by code, so that their order tells nothing. */
    void enter(UUID examination, List<UUID> candidates, List<String> codes) {
        jdbi.useHandle(handle -> {
            var papers = handle.prepareBatch(
                    "insert into examination_paper (examination, code) values (:examination, :code)");
            codes.stream().sorted().forEach(code -> papers.bind("examination", examination)
                    .bind("code", code)
                    .add());
            papers.execute();
            var keys = handle.prepareBatch("""
                    insert into examination_paper_key (examination, code, candidate)
                    values (:examination, :code, :candidate)""");
            IntStream.range(0, codes.size()).forEach(i -> keys.bind("examination", examination)
                    .bind("code", codes.get(i))
                    .bind("candidate", candidates.get(i))
                    .add());
            keys.execute();
        });
    }

    void name(UUID examination, Collection<String> markers) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("insert into examination_marker values (:examination, :account)");
            markers.forEach(account -> batch.bind("examination", examination)
                    .bind("account", account)
                    .add());
            batch.execute();
        });
    }

    Set<String> markers(UUID examination) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select account from examination_marker where examination = :examination")
                        .bind("examination", examination)
                        .mapTo(String.class)
                        .collect(Collectors.toSet()));
    }

    List<Paper> of(UUID examination) {
        return projections.all(
                "select code, score from examination_paper where examination = :examination order by code",
                Paper.class,
                Map.of("examination", examination));
    }

    Optional<Paper> find(UUID examination, String code) {
        return projections.one(
                "select code, score from examination_paper where examination = :examination and code = :code",
                Paper.class,
                Map.of("examination", examination, "code", code));
    }

    /** The marks that count, by paper. */
    Map<String, List<Given>> marks(UUID examination) {
        return projections.all("""
                        select id, code, recorded_by as marker, score from examination_mark
                        where examination = :examination and voided_at is null
                        order by code, recorded_by""", Given.class, Map.of("examination", examination)).stream()
                .collect(Collectors.groupingBy(Given::code));
    }

    void mark(UUID examination, String code, BigDecimal score, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into examination_mark (id, examination, code, score, recorded_at, recorded_by, version)
                        values (:id, :examination, :code, :score, :at, :by, 0)""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("examination", examination)
                .bind("code", code)
                .bind("score", score)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    void voidMark(UUID mark, String reason, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update examination_mark set voided_at = :at, voided_by = :by, void_reason = :reason,
                          version = version + 1 where id = :id""")
                .bind("id", mark)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bind("reason", reason)
                .execute());
    }

    /** @param score null where it stands no longer */
    void settle(UUID examination, String code, BigDecimal score, String decidedBy, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update examination_paper set score = :score, decided_by = :by, reason = :reason
                        where examination = :examination and code = :code""")
                .bind("examination", examination)
                .bind("code", code)
                .bind("score", score)
                .bind("by", decidedBy)
                .bind("reason", reason)
                .execute());
    }

    /** Mở phách: the scores come to the candidates. */
    void open(UUID examination) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update examination_candidate k set written_score = p.score, version = k.version + 1
                        from examination_paper_key y join examination_paper p
                          on p.examination = y.examination and p.code = y.code
                        where y.candidate = k.id and k.examination = :examination""").bind("examination", examination).execute());
    }

    List<SlipView> slips(UUID examination) {
        return projections.all("""
                select c.code as person, c.full_name as person_name, y.code from examination_paper_key y
                  join examination_candidate k on k.id = y.candidate join person c on c.id = k.person
                where y.examination = :examination order by c.code""", SlipView.class, Map.of("examination", examination));
    }
}
