package vn.capuy.cadre;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PhotoTest {
    private String path;

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        path = "/people/"
                + Database.column("select id from person where code = 'CB-1'").getFirst() + "/photo";
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private ValidatableResponse put(RequestSpecification caller, String type, byte[] content) {
        return caller.contentType(type).body(content).put(path).then();
    }

    @Test
    void a_portrait_is_known_by_its_content_and_comes_back_as_it_was_put() throws IOException {
        byte[] portrait = picture("jpeg", 300, 400);
        // Whatever it was said to be.
        String tag = put(Api.editor("BL"), "image/png", portrait)
                .statusCode(200)
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(300))
                .body("height", equalTo(400))
                .extract()
                .header("ETag");
        byte[] read = Api.reader("BL")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("ETag", tag)
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertArrayEquals(portrait, read);
        Api.reader("BL").header("If-None-Match", tag).get(path).then().statusCode(304);
        Api.auditor("BL")
                .get(path.replace("/photo", "/history"))
                .then()
                .body("action", hasItems("photo.entered", "photo.read"));
        Api.reader("BL")
                .get(path.replace("/photo", "/dossier"))
                .then()
                .body("photo.sha256", equalTo(tag.replace("\"", "")));
    }

    @Test
    void another_portrait_takes_the_place_of_the_one_that_is_named_and_the_old_one_is_kept() throws IOException {
        byte[] first = picture("png", 30, 40);
        byte[] second = picture("png", 60, 80);
        String tag = put(Api.editor("BL"), "image/png", first)
                .statusCode(200)
                .extract()
                .header("ETag");
        put(Api.editor("BL"), "image/png", second).statusCode(428);
        put(Api.editor("BL").header("If-Match", "\"" + "0".repeat(64) + "\""), "image/png", second)
                .statusCode(412);
        String now = put(Api.editor("BL").header("If-Match", tag), "image/png", second)
                .statusCode(200)
                .extract()
                .header("ETag");
        // Once more the same: nothing changes.
        put(Api.editor("BL").header("If-Match", now), "image/png", second).statusCode(200);
        assertEquals(2, Database.number("select count(*) from dossier_photo"));
        assertEquals(1, Database.number("select count(*) from dossier_photo where voided_at is null"));
        String taking = path + "/void";
        Api.editor("BL")
                .body("{\"reason\": \"Nhầm người\"}")
                .post(taking)
                .then()
                .statusCode(428);
        Api.editor("BL")
                .header("If-Match", now)
                .body("{\"reason\": \"Nhầm người\"}")
                .post(taking)
                .then()
                .statusCode(204);
        Api.reader("BL").get(path).then().statusCode(404);
        assertEquals(2, Database.number("select count(*) from dossier_photo"));
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        put(Api.editor("BL"), "image/jpeg", "<svg onload=alert(1)>".getBytes()).statusCode(415);
        put(Api.editor("BL"), "image/jpeg", picture("gif", 10, 10)).statusCode(415);
        put(Api.editor("BL"), "image/jpeg", new byte[0]).statusCode(415);
        byte[] whole = picture("jpeg", 300, 400);
        put(Api.editor("BL"), "image/jpeg", Arrays.copyOf(whole, 200)).statusCode(415);
        byte[] onlyMagic = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 5000);
        put(Api.editor("BL"), "image/jpeg", onlyMagic).statusCode(415);
        put(Api.editor("BL"), "application/pdf", whole).statusCode(415);
        assertEquals(0, Database.number("select count(*) from dossier_photo"));
    }

    /** Under a kilobyte that claims ten thousand million pixels. */
    @Test
    void a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() throws IOException {
        byte[] bomb = picture("png", 16, 16);
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        var checksum = new CRC32();
        checksum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());
        put(Api.editor("BL"), "image/png", bomb).statusCode(415);
        put(Api.editor("BL"), "image/png", picture("png", 4097, 10)).statusCode(415);
        put(Api.editor("BL"), "image/png", picture("png", 4096, 10)).statusCode(200);
    }

    @Test
    void two_megabytes_are_enough() throws IOException {
        byte[] portrait = picture("jpeg", 30, 40);
        byte[] largest = Arrays.copyOf(portrait, 2 * 1024 * 1024);
        byte[] larger = Arrays.copyOf(portrait, 2 * 1024 * 1024 + 1);
        put(Api.editor("BL"), "image/jpeg", larger).statusCode(413);
        put(Api.editor("BL"), "image/jpeg", largest).statusCode(200);
    }

    @Test
    void a_portrait_outside_the_scope_is_not_there() throws IOException {
        byte[] portrait = picture("png", 30, 40);
        put(Api.editor("TY"), "image/png", portrait).statusCode(404);
        put(Api.reader("BL"), "image/png", portrait).statusCode(403);
        put(Api.editor("BL"), "image/png", portrait).statusCode(200);
        Api.reader("TY").get(path).then().statusCode(404);
        Api.as("kpi", "BL", "kpi-reader").get(path).then().statusCode(403);
    }
}
