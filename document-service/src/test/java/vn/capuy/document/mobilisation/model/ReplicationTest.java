package vn.capuy.document.mobilisation.model;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.mobilisation.Mobilisation.MODELS;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.etag;
import static vn.capuy.document.mobilisation.Mobilisation.head;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.modelOf;
import static vn.capuy.document.mobilisation.Mobilisation.recognised;
import static vn.capuy.document.mobilisation.Mobilisation.recognition;
import static vn.capuy.document.mobilisation.Mobilisation.register;
import static vn.capuy.document.mobilisation.Mobilisation.registered;
import static vn.capuy.document.mobilisation.Mobilisation.step;
import static vn.capuy.document.mobilisation.Mobilisation.survey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReplicationTest {
    @BeforeEach
    void no_models() {
        Desk.clear();
    }

    @Test
    void a_recognised_model_is_replicated_by_one_that_names_it_as_its_origin() {
        String origin = recognised(model("A"));
        String replica = registered(with(modelOf("B", "BL-DV-DU", "BL-DV-T01", "2022-02-21"), "origin", origin));
        clerk().get(MODELS + "/" + origin)
                .then()
                .body("state", equalTo("REPLICATED"))
                .body("stateSince", equalTo("2022-02-21"))
                .body("replicas", equalTo(1))
                .body("steps[2].replicaCode", equalTo("B"));
        clerk().get(MODELS + "/" + replica).then().body("originCode", equalTo("A"));
        clerk().get(MODELS + "/" + origin + "?on=2022-02-20").then().body("state", equalTo("RECOGNISED"));
        Desk.clerkOfHoanhMo()
                .get(MODELS + "/" + origin)
                .then()
                .body("replicas", equalTo(1))
                .body("steps[2].replica", nullValue());
    }

    @Test
    void a_chain_is_told_upwards_and_downwards_in_one_call() {
        String first = recognised(model("A"));
        String second = recognisedLater(with(modelOf("B", "BL-DV-DU", "BL-DV-T01", "2022-02-21"), "origin", first));
        String third = registered(with(modelOf("C", "BL-HM-C01", "BL-HM", "2023-02-21"), "origin", second));
        registered(with(modelOf("D", "BL-DV-C01", "BL-DV", "2022-03-21"), "origin", first));
        clerk().get(MODELS + "/" + second + "/chain")
                .then()
                .statusCode(200)
                .body("links.code", contains("A", "B", "C", "D"))
                .body("links.depth", contains(-1, 0, 1, 0))
                .body("links[1].origin", equalTo(first))
                .body("more", equalTo(false));
        clerk().get(MODELS + "/" + third + "/chain").then().body("links.depth", contains(-2, -1, 0, -1));
        Desk.clerkOfHoanhMo()
                .get(MODELS + "/" + third + "/chain")
                .then()
                .body("links.code", contains("A", "C"))
                .body("links[1].origin", nullValue());
    }

    @Test
    void a_chain_never_closes_into_a_ring() {
        String first = recognised(model("A"));
        String second = recognised(modelOf("B", "BL-DV-DU", "BL-DV-T01", "2021-02-21"));
        String third = recognised(modelOf("C", "BL-DV-C01", "BL-DV", "2021-02-21"));
        step(clerk(), first, "replicas", replica(second)).then().statusCode(200).body("state", equalTo("REPLICATED"));
        step(clerk(), second, "replicas", replica(third)).then().statusCode(200);
        step(clerk(), third, "replicas", replica(first))
                .then()
                .statusCode(400)
                .body("violations.field", contains("model"));
        step(clerk(), first, "replicas", replica(first)).then().statusCode(400);
        clerk().get(MODELS + "/" + third).then().body("state", equalTo("RECOGNISED"));
        assertEquals(2, Database.number("select count(*) from mobilisation_step where step = 'REPLICATE'"));
    }

    @Test
    void of_three_requests_at_once_that_would_close_a_ring_one_is_refused() {
        List<String> ids = List.of(
                recognised(model("A")),
                recognised(modelOf("B", "BL-DV-DU", "BL-DV-T01", "2021-02-21")),
                recognised(modelOf("C", "BL-DV-C01", "BL-DV", "2021-02-21")));
        var answers = Stream.of(0, 1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> clerk().header("If-Match", "*")
                        .body(replica(ids.get((i + 1) % 3)))
                        .post(MODELS + "/" + ids.get(i) + "/replicas")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 200, 400), answers);
        assertEquals(2, Database.number("select count(*) from mobilisation_step where step = 'REPLICATE'"));
    }

    @Test
    void a_model_replicates_one_alone_elsewhere_and_once_that_is_recognised() {
        String origin = recognised(model("A"));
        String other = recognised(modelOf("B", "BL-DV-DU", "BL-DV-T01", "2021-02-21"));
        String third = registered(modelOf("C", "BL-DV-C01", "BL-DV", "2022-02-21"));
        step(clerk(), origin, "replicas", replica(third)).then().statusCode(200);
        step(clerk(), other, "replicas", replica(third))
                .then()
                .statusCode(409)
                .body("detail", equalTo("This model replicates another one already."));
        step(clerk(), third, "replicas", replica(other)).then().statusCode(409);
        register(clerk(), with(modelOf("D", "BL-HM-DU", "BL-HM-T01", "2022-02-21"), "origin", origin))
                .then()
                .statusCode(400)
                .body("violations.field", contains("origin"));
        register(clerk(), with(modelOf("D", "BL-DV-DU", "BL-DV", "2021-11-17"), "origin", origin))
                .then()
                .statusCode(409);
        assertEquals(3, Database.number("select count(*) from mobilisation_model"));
        clerk().get(MODELS + "/" + other).then().body("state", equalTo("RECOGNISED"));
    }

    @Test
    void voiding_a_replica_unties_it_and_its_origin_is_what_it_was() {
        String origin = recognised(model("A"));
        String replica = registered(with(modelOf("B", "BL-DV-DU", "BL-DV-T01", "2022-02-21"), "origin", origin));
        step(clerk(), origin, "void", Map.of("reason", "x")).then().statusCode(409);
        step(clerk(), replica, "void", Map.of("reason", "Đăng ký trùng")).then().statusCode(200);
        clerk().get(MODELS + "/" + origin)
                .then()
                .body("state", equalTo("RECOGNISED"))
                .body("replicas", equalTo(0))
                .body("steps[2].voidReason", equalTo("Đăng ký trùng"));
        step(clerk(), origin, "void", Map.of("reason", "Nhầm")).then().statusCode(200);
    }

    @Test
    void of_two_who_change_a_model_from_the_same_version_one_is_refused() {
        String id = recognised(model("A"));
        String etag = etag(id);
        var answers = Stream.of("2022-01-31", "2022-02-28")
                .map(day -> CompletableFuture.supplyAsync(() -> clerk().header("If-Match", etag)
                        .body(Map.of("on", day, "ground", "Hoàn thành"))
                        .post(MODELS + "/" + id + "/end")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 412), answers);
    }

    private static String recognisedLater(Map<String, Object> model) {
        String id = registered(model);
        step(clerk(), id, "surveys", survey("2022-10-12")).then().statusCode(200);
        step(head(), id, "recognition", recognition("2022-11-18")).then().statusCode(200);
        return id;
    }

    private static Map<String, Object> replica(String model) {
        return Map.of("model", model, "on", "2022-03-01");
    }
}
