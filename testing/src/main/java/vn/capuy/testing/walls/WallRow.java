package vn.capuy.testing.walls;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;

/**
 * What one operation of the contract does for whom.
 *
 * @param <G> the record on which the attempt is made
 * @param operation its operationId
 * @param roles each of which alone suffices; all others are refused
 * @param attempt calls it so that it succeeds for one who may
 * @param elsewhere what it answers to one who has the roles, but in another district
 * @param uncleared what it answers about a restricted record to one who has the roles, but no clearance
 */
public record WallRow<G>(String operation, Set<String> roles, Attempt<G> attempt, Wall elsewhere, Wall uncleared) {

    /** What an operation answers behind a wall. */
    public enum Wall {
        /** 404, as for what does not exist. */
        NOT_FOUND,
        /** 403: that it exists may be known, what is in it may not. */
        FORBIDDEN,
        /** 400: what is named does not exist for the caller. */
        REFUSED,
        /** 200 with nothing in it: no {@code items}, nothing that {@code came}, or an empty list. */
        EMPTY,
        /** There is no wall: it tells nothing of a record or of a district. */
        OPEN
    }

    /** One call. */
    @FunctionalInterface
    public interface Attempt<G> {
        /**
         * Prepares what is needed, with other accounts, and calls.
         *
         * @param as the caller, with a JSON body unless another content type is set
         * @param role the one role that he has; null where he has all that the row names
         */
        Response send(G ground, RequestSpecification as, String role);
    }

    /** On a record: hidden from other districts and from who is not cleared. */
    public static <G> WallRow<G> onRecord(String operation, Set<String> roles, Attempt<G> attempt) {
        return new WallRow<>(operation, roles, attempt, Wall.NOT_FOUND, Wall.NOT_FOUND);
    }

    /** A list within the scope: empty for others; what it tells of records is empty for who is not cleared. */
    public static <G> WallRow<G> list(String operation, Set<String> roles, Attempt<G> attempt) {
        return new WallRow<>(operation, roles, attempt, Wall.EMPTY, Wall.EMPTY);
    }

    /** Of what belongs to a district and is not restricted. */
    public static <G> WallRow<G> inDistrict(String operation, Set<String> roles, Wall elsewhere, Attempt<G> attempt) {
        return new WallRow<>(operation, roles, attempt, elsewhere, Wall.OPEN);
    }

    /** The same for all who have the role, such as a catalogue. */
    public static <G> WallRow<G> open(String operation, Set<String> roles, Attempt<G> attempt) {
        return new WallRow<>(operation, roles, attempt, Wall.OPEN, Wall.OPEN);
    }
}
