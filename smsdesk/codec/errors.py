"""The codec's only exception."""

from __future__ import annotations

from smsdesk.codec.problems import Problem


class CodecError(ValueError):
    """What was asked can't be encoded, or nothing of what came can be read.

    `problem` is the code for programs; `detail` says where or what, for logs.
    """

    def __init__(self, problem: Problem, detail: str = "") -> None:
        super().__init__(f"{problem}: {detail}" if detail else str(problem))
        self.problem = problem
        self.detail = detail
