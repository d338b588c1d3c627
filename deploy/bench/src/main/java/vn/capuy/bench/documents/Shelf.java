package vn.capuy.bench.documents;

import java.sql.Connection;
import java.sql.SQLException;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.stand.Stand;

/** document-service with some documents, for what is measured before it or around it. */
public final class Shelf {
    public static final String DATABASE = Archive.DATABASE;

    public static final String PROVINCE = Units.PROVINCE;

    private static final int COUNT = 20_000;

    private final Archive archive;

    public Shelf(Stand stand, double scale) throws Exception {
        archive = new Archive(stand, (int) Math.max(1_000, Math.round(COUNT * scale)));
        archive.load();
    }

    /** The organisation of the documents, in the database of another service. */
    public static void enterOrganisation(Connection connection) throws SQLException {
        for (Units.Unit unit : Units.all()) {
            OrganisationSql.enter(connection, unit);
        }
    }

    /** Where the service answers. */
    public String address() {
        return archive.address();
    }

    /** The path of one document. */
    public String path() throws Exception {
        return Questions.reads(archive.reader(Units.PROVINCE)).getFirst().path();
    }

    /** Reads of single documents, of whoever answers or passes on at this address. */
    public Crowd reads(String address, int workers) throws Exception {
        var questions = Questions.reads(archive.reader(Units.PROVINCE));
        return Questions.crowd(
                questions,
                archive.reader(Units.PROVINCE, address),
                workers,
                archive.stand().meters());
    }

    /** A reader of all of them at this address. */
    public Api reader(String address) {
        return archive.reader(Units.PROVINCE, address);
    }
}
