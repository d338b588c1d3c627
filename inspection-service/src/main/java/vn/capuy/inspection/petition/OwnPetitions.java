package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whether an account is that of somebody whom a petition concerns: to him it does not exist. */
@ApplicationScoped
public class OwnPetitions {
    private final Jdbi jdbi;

    OwnPetitions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean isMember(String account, String member) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from inspector
                          where account = :account and member = :member and voided_at is null)""")
                .bind("account", account)
                .bind("member", member)
                .mapTo(boolean.class)
                .one());
    }

    /** Whether it is the account of a subject of the petition. */
    public boolean concerns(UUID petition, String account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from petition_subject s join inspector i on i.member = s.member
                          where s.petition = :petition and i.account = :account and i.voided_at is null)""")
                .bind("petition", petition)
                .bind("account", account)
                .mapTo(boolean.class)
                .one());
    }
}
