"""The weights, laid out as the kernel reads them: rows by input, so that neighbouring outputs are neighbours."""
import zlib

import numpy

LANES = 4  # outputs come in whole vectors of four


class Tensors:
    def __init__(self):
        self.index = {}
        self.parts = []
        self.floats = 0

    def add(self, name, array, **more):
        array = numpy.ascontiguousarray(array, dtype="<f4")
        self.index[name] = {"offset": self.floats, "shape": list(array.shape), **more}
        padded = numpy.zeros(-(-array.size // 16) * 16, dtype="<f4")
        padded[: array.size] = array.ravel()
        self.parts.append(padded)
        self.floats += padded.size

    def packed(self):
        """The exponents of all floats, packed, and what is left of each in three bytes.

        A float's bits are turned left by one, so that its exponent, of which only a few values are common, is its
        highest byte. The rest is as good as random.
        """
        bits = numpy.concatenate(self.parts).view("<u4")
        turned = ((bits << 1) | (bits >> 31)).astype("<u4").view("u1").reshape(-1, 4)
        return deflate(turned[:, 3].tobytes()), turned[:, :3].tobytes()

    def linear(self, name, node):
        """W (outputs, inputs) as (inputs, outputs), outputs filled up to whole vectors with zeros."""
        weights = node.get_param("W")
        outputs, inputs = weights.shape
        width = -(-outputs // LANES) * LANES
        transposed = numpy.zeros((inputs, width), dtype="float32")
        transposed[:, :outputs] = weights.T
        bias = numpy.zeros(width, dtype="float32")
        bias[:outputs] = node.get_param("b")
        self.add(f"{name}.W", transposed)
        self.add(f"{name}.b", bias)

    def maxout(self, name, node, norm):
        """W (outputs, pieces, inputs) as (inputs, pieces, outputs), b as (pieces, outputs)."""
        self.add(f"{name}.W", node.get_param("W").transpose(2, 1, 0))
        self.add(f"{name}.b", node.get_param("b").T)
        self.add(f"{name}.gain", norm.get_param("G"))
        self.add(f"{name}.shift", norm.get_param("b"))

    def precomputable_affine(self, name, node):
        """W (features, outputs, pieces, inputs) as (inputs, features, pieces, outputs), the padding likewise."""
        self.add(f"{name}.W", node.get_param("W").transpose(3, 0, 2, 1))
        self.add(f"{name}.b", node.get_param("b").T)
        self.add(f"{name}.pad", node.get_param("pad")[0].transpose(0, 2, 1))

    def tok2vec(self, name, model):
        """A MultiHashEmbed and its MaxoutWindowEncoder; returns their settings."""
        nodes = list(model.walk())
        embeds = [node for node in nodes if node.name == "hashembed"]
        mixer, *layers = [node for node in nodes if node.name == "maxout"]
        norms = [node for node in nodes if node.name == "layernorm"]
        attributes = next(node.attrs["columns"] for node in nodes if node.name == "extract_features")
        for number, node in enumerate(embeds):
            self.add(f"{name}.embed{number}", node.get_param("E"))
        self.maxout(f"{name}.mixer", mixer, norms[0])
        for number, (layer, norm) in enumerate(zip(layers, norms[1:])):
            self.maxout(f"{name}.layer{number}", layer, norm)
        width = mixer.get_dim("nO")
        return {
            "attributes": list(attributes),
            "seeds": [node.attrs["seed"] for node in embeds],
            "width": width,
            "pieces": mixer.get_dim("nP"),
            "depth": len(layers),
            "window": (layers[0].get_dim("nI") // width - 1) // 2,
        }


def deflate(data):
    """Raw deflate, as every runtime can undo it."""
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    return compressor.compress(data) + compressor.flush()
