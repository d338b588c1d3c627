package vn.capuy.platform.member;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.text.VietnameseText;

/** Writes the copy of the members. */
@IfBuildProperty(name = "capuy.members", stringValue = "true")
@ApplicationScoped
class MemberStore {
    /** Any number that no other lock of the database uses: what is read afterwards may be read beside what is new. */
    private static final long ONE_AT_A_TIME = 0x0127;

    private static final String MEMBER = """
            insert into member (code, full_name, spelled_name, folded_name, managed_by, probationary_on, official_on, voided,
              told_at)
            values (:code, :fullName, :spelled, :folded, :managedBy, :probationaryOn, :officialOn, :voided, :position)
            on conflict (code) do update set full_name = excluded.full_name, spelled_name = excluded.spelled_name,
              folded_name = excluded.folded_name, managed_by = excluded.managed_by,
              probationary_on = excluded.probationary_on, official_on = excluded.official_on, voided = excluded.voided,
              told_at = excluded.told_at""";

    private final Jdbi jdbi;

    MemberStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param position of the event that tells him */
    record Told(MemberState member, long position) {}

    /** One event for each member; one that is not newer than what is known changes nothing. */
    void save(List<Told> told) {
        jdbi.useHandle(handle -> {
            handle.execute("select pg_advisory_xact_lock(?)", ONE_AT_A_TIME);
            Map<String, Long> known = known(handle, told);
            List<Told> news = told.stream()
                    .filter(each ->
                            each.position() > known.getOrDefault(each.member().code(), -1L))
                    .toList();
            if (!news.isEmpty()) {
                members(handle, news);
                places(handle, news.stream().map(Told::member).toList());
            }
        });
    }

    private static Map<String, Long> known(Handle handle, List<Told> told) {
        return handle.createQuery("select code, told_at from member where code = any(:codes)")
                .bindArray(
                        "codes",
                        String.class,
                        told.stream().map(each -> each.member().code()).toList())
                .map((row, context) -> Map.entry(row.getString("code"), row.getLong("told_at")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void members(Handle handle, List<Told> told) {
        var batch = handle.prepareBatch(MEMBER);
        for (Told each : told) {
            String name = each.member().fullName();
            batch.bindMethods(each.member())
                    .bind("spelled", MemberName.spelled(name))
                    .bind("folded", VietnameseText.fold(name))
                    .bind("position", each.position())
                    .add();
        }
        batch.execute();
    }

    private static void places(Handle handle, List<MemberState> members) {
        handle.createUpdate("delete from member_place where member = any(:codes)")
                .bindArray(
                        "codes",
                        String.class,
                        members.stream().map(MemberState::code).toList())
                .execute();
        var batch = handle.prepareBatch("insert into member_place (member, organisation, valid)"
                + " values (:member, :organisation, daterange(:from, :until))");
        members.forEach(member -> member.places()
                .forEach(place ->
                        batch.bind("member", member.code()).bindMethods(place).add()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
