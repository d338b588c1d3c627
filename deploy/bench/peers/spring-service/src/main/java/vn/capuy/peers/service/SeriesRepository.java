package vn.capuy.peers.service;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The series of numbers, and by which a document is numbered. */
interface SeriesRepository extends JpaRepository<NumberSeries, NumberSeries.Key> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from NumberSeries s where s.issuer = :issuer and s.series = :series and s.term = :term")
    Optional<NumberSeries> lock(String issuer, String series, String term);

    /** How a type is written and numbered on a day. */
    interface Numbering {
        String getSymbol();

        String getSeries();

        String getTerm();
    }

    @Query(nativeQuery = true, value = """
            select v.symbol, v.series, g.term from governing_term(:issuer, cast(:day as date)) g
            cross join lateral (select k.symbol, k.series, k.in_force from document_type_version k
              where k.type = :type and k.holds_from <= cast(:day as date) and k.voided_at is null
              order by k.holds_from desc, k.recorded_at desc nulls last limit 1) v
            where v.in_force""")
    Optional<Numbering> numbering(String issuer, String type, LocalDate day);

    @Query(nativeQuery = true, value = """
            select exists (select 1 from org_ancestry s where s.ancestor = :scope and s.descendant = :issuer
              and s.valid @> cast(:day as date) and s.known_until = 'infinity')""")
    boolean isWithin(String scope, String issuer, LocalDate day);
}
