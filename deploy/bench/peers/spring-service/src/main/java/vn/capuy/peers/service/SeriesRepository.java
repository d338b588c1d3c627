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
            select v.symbol, v.series, g.term from document_type_version v, governing_term(:issuer, cast(:day as date)) g
            where v.type = :type and v.valid @> cast(:day as date)""")
    Optional<Numbering> numbering(String issuer, String type, LocalDate day);

    @Query(nativeQuery = true, value = """
            select exists (select 1 from org_ancestry s where s.ancestor = :scope and s.descendant = :issuer
              and s.valid @> cast(:day as date) and s.known_until = 'infinity')""")
    boolean isWithin(String scope, String issuer, LocalDate day);
}
