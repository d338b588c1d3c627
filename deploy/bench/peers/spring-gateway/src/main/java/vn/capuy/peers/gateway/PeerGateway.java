package vn.capuy.peers.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry. */
@SpringBootApplication
public class PeerGateway {
    public static void main(String[] arguments) {
        SpringApplication.run(PeerGateway.class, arguments);
    }
}
