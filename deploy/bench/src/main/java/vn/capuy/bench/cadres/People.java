package vn.capuy.bench.cadres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.stand.Stand;
import vn.capuy.bench.watch.Tables;
import vn.capuy.bench.watch.Tables.Looked;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.Tokens;

/** cadre-service with its organisation, and with as many cadres as are asked for. */
final class People {
    static final String DATABASE = "capuy_cadre";
    static final String SCOPE = "BL";
    static final int IN_ONE_CALL = 50_000;
    static final String PEOPLE = "/api/cadre/v1/people";

    private static final List<String> MANAGING =
            List.of("DISTRICT_COMMITTEE", "GRASSROOTS_COMMITTEE", "ADVISORY_BODY", "PROVINCE_COMMITTEE");

    private final Stand stand;
    private final AppProcess service;
    private final int count;
    private final List<String> units;

    /** @param demoFiles the demo term, whose organisation is used */
    People(Stand stand, Path demoFiles, int count) throws IOException, InterruptedException {
        this.stand = stand;
        this.count = count;
        service = stand.service("cadre-service", DATABASE);
        List<String> lines = Files.readAllLines(demoFiles.resolve("01-units.csv"));
        units = lines.stream()
                .map(line -> line.split(",", 3))
                .filter(cells -> MANAGING.contains(cells[1]))
                .map(cells -> cells[0])
                .toList();
        editor().post("/api/cadre/v1/organisation/units/imports", String.join("\n", lines) + "\n");
    }

    Stand stand() {
        return stand;
    }

    Tables tables() {
        return new Tables(stand, DATABASE, Set.of("person", "journal"), List.of(Looked.few("person", count)));
    }

    int count() {
        return count;
    }

    List<String> units() {
        return units;
    }

    Api reader() {
        return as(Tokens.of("secretary").roles("cadre-reader").org(SCOPE));
    }

    Api editor() {
        return as(Tokens.of("organiser").roles("cadre-editor", "cadre-reader").org("TW"));
    }

    private Api as(Tokens account) {
        return new Api(service.address(), account.bearer());
    }

    /** The files in which they come in. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        for (int first = 0; first < count; first += IN_ONE_CALL) {
            files.add(PeopleFile.of(first, Math.min(IN_ONE_CALL, count - first), units));
        }
        return files;
    }

    void empty() throws SQLException {
        run("set session_replication_role = replica", "truncate person cascade", "checkpoint");
    }

    /** As autovacuum does within a minute of so large a change. */
    void settle() {
        try {
            run("vacuum analyze");
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void run(String... statements) throws SQLException {
        try (var connection = stand.asAdministrator(DATABASE);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
