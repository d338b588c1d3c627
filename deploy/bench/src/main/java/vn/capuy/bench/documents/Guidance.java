package vn.capuy.bench.documents;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.capuy.bench.sql.NamedSql;
import vn.capuy.bench.sql.Question;

/** Guiding documents of the province that all below it must implement, and what three in five bodies issued to do so. */
final class Guidance {
    /** Of so many documents one guides. */
    private static final int ONE_OF = 10_000;

    private static final String SENT = """
            insert into document_recipient (id, document, organisation, reach, purpose, copies, recorded_at, recorded_by)
            select gen_random_uuid(), id, 'QN', 'BELOW', 'TO_IMPLEMENT', 1, recorded_at, 'bench'
            from (select id, recorded_at, row_number() over (order by issued_on, id) as nr, count(*) over () as all_of_them
              from document where issuer = 'QN' and issued_on < '2024-08-01') each
            where nr %% (all_of_them / least(all_of_them, greatest(1, %d))) = 0 order by nr limit greatest(1, %1$d)""";

    /** By the first that a body issued after it. */
    private static final String IMPLEMENTED = """
            insert into document_relation (id, kind, from_document, to_document, works_from, recorded_at, recorded_by)
            select gen_random_uuid(), 'IMPLEMENTS', own.id, g.id, own.issued_on, own.issued_on + time '08:00', 'bench'
            from document_recipient rc join document g on g.id = rc.document
            join org_unit u on u.code <> 'QN'
            cross join lateral (select d.id, d.issued_on from document d where d.issuer = u.code and d.issued_on > g.issued_on
              order by d.issued_on, d.id limit 1) own
            where rc.purpose = 'TO_IMPLEMENT' and abs(hashtext(u.code || g.id)) % 5 < 3
            on conflict do nothing""";

    /** All that must implement what, and who did so by a document of his own, counted once. */
    private static final NamedSql PAIRS = new NamedSql("""
            select count(*), count(*) filter (where exists (select 1 from document_relation r
              join document d on d.id = r.from_document where r.to_document = g.id and r.kind = 'IMPLEMENTS' and d.issuer = a.descendant))
            from document_recipient rc join document g on g.id = rc.document
            join org_ancestry a on a.ancestor = rc.organisation and a.descendant <> g.issuer
            where rc.purpose = 'TO_IMPLEMENT' and g.issued_on <= cast(:to as date)""");

    private Guidance() {}

    /** @param documents how many there are */
    static void enter(Connection connection, int documents) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SENT.formatted(documents / ONE_OF));
            statement.execute(IMPLEMENTED);
        }
    }

    static List<Question> questions() {
        return List.of(new Question(
                Archive.ROOT + "/indicators/DOC.GUIDANCE_COVERED/series?org=" + Units.PROVINCE
                        + "&from=2025-01-01&to=2025-12-31&by=year",
                PAIRS,
                Map.of("to", "2025-12-31")));
    }
}
