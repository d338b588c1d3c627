package vn.capuy.peers.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The register, with the wall that Capuy has: the scope on the day of issue, recipients, co-issuers. */
interface Documents extends JpaRepository<Document, UUID> {
    String VIEW = "select d from Document d join fetch d.issuer join fetch d.type left join fetch d.field where ";

    String VISIBLE = """
            (exists (select 1 from Ancestry s where s.ancestor = :scope and s.descendant = d.issuer.code
               and cast(sql('? @> ?', s.valid, d.issuedOn) as Boolean) and cast(sql('(? = ''infinity'')', s.knownUntil) as Boolean))
             or exists (select 1 from Recipient r where r.document = d.id and r.voidedAt is null
               and (exists (select 1 from Ancestry o where o.ancestor = :scope and o.descendant = r.organisation
                   and cast(sql('(? = ''infinity'')', o.knownUntil) as Boolean))
                 or r.reach = 'BELOW' and exists (select 1 from Ancestry b where b.ancestor = r.organisation
                   and b.descendant = :scope and cast(sql('(? = ''infinity'')', b.knownUntil) as Boolean)
                   and cast(sql('(upper_inf(?) or upper(?) > ?)', b.valid, b.valid, d.issuedOn) as Boolean))))
             or exists (select 1 from CoIssuer c join Ancestry a on a.descendant = c.organisation
               where c.document = d.id and a.ancestor = :scope and cast(sql('? @> ?', a.valid, d.issuedOn) as Boolean)
                 and cast(sql('(? = ''infinity'')', a.knownUntil) as Boolean)))""";

    String ORDER = " order by d.issuedOn desc, d.id desc";

    @Query(VIEW + "d.id = :id and " + VISIBLE)
    Optional<Document> findVisible(UUID id, String scope);

    @Query(VIEW + "d.voidedAt is null and d.type.code = :type and d.issuedOn <= :until and " + VISIBLE + ORDER)
    List<Document> page(String type, LocalDate until, String scope, Limit limit);

    @Query(VIEW + "d.voidedAt is null and d.type.code = :type and d.issuedOn <= :until"
            + " and (d.issuedOn, d.id) < (:afterDay, :afterId) and " + VISIBLE + ORDER)
    List<Document> pageAfter(
            String type, LocalDate until, LocalDate afterDay, UUID afterId, String scope, Limit limit);
}
